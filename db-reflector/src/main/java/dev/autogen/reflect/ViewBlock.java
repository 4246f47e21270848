package dev.autogen.reflect;

import java.util.List;

/**
 * Makes a view of each query in a scratch place, and asks the server for its own words for them;
 * nothing of it stays.
 *
 * @param queries each as it follows the name of the view
 */
record ViewBlock(List<String> queries) {
    private static final String BLOCK =
            """
            declare
              queries jsonb := @queries@::jsonb;
              words text;
              answers jsonb := '{}';
            begin
              for number in 0 .. jsonb_array_length(queries) - 1 loop
                words := null;
                begin
                  execute 'create temporary view autogen_view' || (queries->>number);
                  words := pg_get_viewdef('pg_temp.autogen_view'::regclass);
                  raise exception using errcode = 'AG001';
                exception when @severe@ then raise; when others then null;
                end;
                answers := answers || jsonb_build_object(number::text, words);
              end loop;
              perform set_config('autogen.views', answers::text, true);
            end
            """;

    ViewBlock {
        queries = List.copyOf(queries);
    }

    String statement() {
        var list = ScratchBlock.array(queries.stream().map(ScratchBlock::json).toList());
        return "DO "
                + ScratchBlock.literal(
                        BLOCK.replace("@severe@", ScratchBlock.SEVERE)
                                .replace("@queries@", ScratchBlock.literal(list)));
    }

    /** The number of each query, and the server's words for it or nothing. */
    static String answers() {
        return "SELECT key::int4, value FROM"
                + " jsonb_each_text(current_setting('autogen.views')::jsonb)";
    }
}
