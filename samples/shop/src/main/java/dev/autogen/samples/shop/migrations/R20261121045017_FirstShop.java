package dev.autogen.samples.shop.migrations;

import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.blob;
import static dev.autogen.schema.DataType.bool;
import static dev.autogen.schema.DataType.date;
import static dev.autogen.schema.DataType.decimal;
import static dev.autogen.schema.DataType.doublePrecision;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.real;
import static dev.autogen.schema.DataType.smallint;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.time;
import static dev.autogen.schema.DataType.timestampTz;
import static dev.autogen.schema.DataType.uuid;
import static dev.autogen.schema.DataType.varbinary;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.ForeignKey.Action.CASCADE;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.IndexPart.column;
import static dev.autogen.schema.Sequence.sequence;
import static dev.autogen.schema.Table.table;

import dev.autogen.operation.Operations;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionInfo;

/**
 * First shop.
 *
 * <p>Creates sequences order_number, product_seq and product_variant_seq; creates tables address,
 * bank_transfer, card_payment, cart and cart_item; and 68 more changes.
 */
@RevisionInfo(id = "c9c9e3e36cf1", created = "2026-11-21T04:50:17Z", message = "first shop")
public final class R20261121045017_FirstShop implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("order_number").start(1000).increment(1));
        op.createSequence(sequence("product_seq").start(1).increment(50));
        op.createSequence(sequence("product_variant_seq").start(1).increment(50));
        op.createTable(
                table("address")
                        .column(column("id", uuid()))
                        .column(column("label", varchar(50)).notNull())
                        .column(column("street", varchar(255)).notNull())
                        .column(column("city", varchar(100)).notNull())
                        .column(column("postcode", varchar(12)))
                        .column(column("country", varchar(2)).notNull())
                        .column(column("latitude", doublePrecision()))
                        .column(column("longitude", doublePrecision()))
                        .column(column("customer_id", integer()))
                        .primaryKey("pk_address", "id"));
        op.createTable(
                table("bank_transfer")
                        .column(column("id", uuid()))
                        .column(column("order_id", bigint()).notNull())
                        .column(column("amount", decimal(12, 2)))
                        .column(column("currency", varchar(3)))
                        .column(column("received_at", timestampTz(6)).notNull())
                        .column(column("iban", varchar(34)).notNull())
                        .column(column("end_to_end_id", varchar(35)))
                        .primaryKey("pk_bank_transfer", "id")
                        .unique("uq_bank_transfer_end_to_end_id", "end_to_end_id"));
        op.createTable(
                table("card_payment")
                        .column(column("id", uuid()))
                        .column(column("order_id", bigint()).notNull())
                        .column(column("amount", decimal(12, 2)))
                        .column(column("currency", varchar(3)))
                        .column(column("received_at", timestampTz(6)).notNull())
                        .column(column("last_digits", varchar(4)).notNull())
                        .column(column("expires", varchar(7)))
                        .primaryKey("pk_card_payment", "id")
                        .index("ix_card_payment_order_id", "order_id"));
        op.createTable(
                table("cart")
                        .column(column("id", uuid()))
                        .column(
                                column("created_at", timestampTz(6))
                                        .notNull()
                                        .defaultValue("current_timestamp"))
                        .column(column("updated_at", timestampTz(6)))
                        .column(column("version", integer()).notNull().defaultValue("0"))
                        .column(column("customer_id", integer()))
                        .column(column("kept_for", decimal(21, 0)))
                        .primaryKey("pk_cart", "id")
                        .unique("uq_cart_customer_id", "customer_id"));
        op.createTable(
                table("cart_item")
                        .column(column("cart_id", uuid()))
                        .column(column("position", integer()))
                        .column(column("variant_id", bigint()).notNull())
                        .column(column("quantity", integer()))
                        .primaryKey("pk_cart_item", "cart_id", "position")
                        .check("ck_cart_item_position", "position>=0"));
        op.createTable(
                table("category")
                        .column(column("id", integer()).identity())
                        .column(column("parent_id", integer()))
                        .column(column("slug", varchar(80)).notNull())
                        .column(column("title", varchar(255)).notNull())
                        .column(column("position", smallint()).notNull().defaultValue("0"))
                        .primaryKey("pk_category", "id")
                        .unique("uq_category_parent_slug", "parent_id", "slug"));
        op.createTable(
                table("customer")
                        .column(column("id", integer()))
                        .column(column("birth_date", date()))
                        .column(column("tier", varchar(10)).notNull().defaultValue("'BASIC'"))
                        .column(column("default_address_id", uuid()))
                        .primaryKey("pk_customer", "id")
                        .check("ck_customer_tier", "tier in ('BASIC','SILVER','GOLD')"));
        op.createTable(
                table("customer_consent")
                        .column(column("customer_id", integer()))
                        .column(column("channel", varchar(10)))
                        .column(column("given_on", date()).notNull())
                        .primaryKey("pk_customer_consent", "customer_id", "channel")
                        .check(
                                "ck_customer_consent_channel",
                                "channel in ('EMAIL','PHONE','LETTER')"));
        op.createTable(
                table("customer_phone")
                        .column(column("customer_id", integer()))
                        .column(column("phone", varchar(30)))
                        .primaryKey("pk_customer_phone", "customer_id", "phone"));
        op.createTable(
                table("customer_profile")
                        .column(column("customer_id", integer()))
                        .column(column("biography", text()))
                        .column(column("avatar", varbinary()))
                        .primaryKey("pk_customer_profile", "customer_id"));
        op.createTable(
                table("department")
                        .column(column("id", integer()).identity())
                        .column(column("name", varchar(80)).notNull())
                        .column(column("head_id", integer()))
                        .primaryKey("pk_department", "id")
                        .unique("uq_department_name", "name")
                        .unique("uq_department_head_id", "head_id"));
        op.createTable(
                table("employee")
                        .column(column("id", integer()))
                        .column(column("badge", varchar(12)).notNull())
                        .column(column("salary", decimal(10, 2)))
                        .column(column("hired_on", date()).notNull())
                        .column(column("manager_id", integer()))
                        .column(column("department_id", integer()))
                        .primaryKey("pk_employee", "id")
                        .unique("uq_employee_badge", "badge"));
        op.createTable(
                table("group")
                        .column(column("id", integer()).identity())
                        .column(column("name", varchar(50)).notNull())
                        .primaryKey("pk_group", "id")
                        .unique("uq_group_name", "name"));
        op.createTable(
                table("invoice")
                        .column(column("id", bigint()))
                        .column(column("order_id", bigint()).notNull())
                        .column(column("issued_on", date()).notNull())
                        .column(column("tax_rate", decimal(5, 2)).notNull().defaultValue("19.00"))
                        .column(column("pdf", blob()))
                        .primaryKey("pk_invoice", "id")
                        .unique("uq_invoice_order_id", "order_id"));
        op.createTable(
                table("media")
                        .column(column("id", integer()).identity())
                        .column(column("kind", varchar(10)).notNull())
                        .column(column("product_id", bigint()).notNull())
                        .column(column("location", varchar(500)).notNull())
                        .column(
                                column("visibility", varchar(10))
                                        .notNull()
                                        .defaultValue("'public'"))
                        .column(column("width", integer()))
                        .column(column("height", integer()))
                        .column(column("thumbnail", varbinary()))
                        .column(column("length", decimal(21, 0)))
                        .column(column("poster_id", integer()))
                        .primaryKey("pk_media", "id")
                        .check("ck_media_kind", "kind in ('image','video')"));
        op.createTable(
                table("number_range")
                        .column(column("range_name", varchar(255)))
                        .column(column("next_number", bigint()))
                        .primaryKey("pk_number_range", "range_name")
                        .seed(
                                "insert into number_range(range_name, next_number) values ('supplier',0)")
                        .seed(
                                "insert into number_range(range_name, next_number) values ('invoice',0)"));
        op.createTable(
                table("order")
                        .column(column("id", bigint()))
                        .column(
                                column("created_at", timestampTz(6))
                                        .notNull()
                                        .defaultValue("current_timestamp"))
                        .column(column("updated_at", timestampTz(6)))
                        .column(column("version", integer()).notNull().defaultValue("0"))
                        .column(column("reference", uuid()).notNull())
                        .column(column("customer_id", integer()).notNull())
                        .column(column("status", varchar(20)).notNull().defaultValue("'NEW'"))
                        .column(column("placed_at", timestampTz(6)).notNull())
                        .column(column("ship_street", varchar(255)))
                        .column(column("ship_city", varchar(100)))
                        .column(column("ship_postcode", varchar(12)))
                        .column(column("ship_country", varchar(2)))
                        .column(column("ship_latitude", doublePrecision()))
                        .column(column("ship_longitude", doublePrecision()))
                        .column(column("bill_street", varchar(255)))
                        .column(column("bill_city", varchar(100)))
                        .column(column("bill_postcode", varchar(12)))
                        .column(column("bill_country", varchar(2)))
                        .column(column("bill_latitude", doublePrecision()))
                        .column(column("bill_longitude", doublePrecision()))
                        .column(column("total", decimal(14, 2)))
                        .column(column("currency", varchar(3)))
                        .column(column("comment", varchar(1000)))
                        .primaryKey("pk_order", "id")
                        .unique("uq_order_reference", "reference")
                        .check("ck_order_status", "status in ('NEW','PAID','SHIPPED','CANCELLED')")
                        .index(
                                index("ix_order_customer_placed_at")
                                        .on(
                                                "order",
                                                column("customer_id"),
                                                column("placed_at").descending()))
                        .index("ix_order_status", "status"));
        op.createTable(
                table("order_line")
                        .column(column("id", integer()).identity())
                        .column(column("order_id", bigint()).notNull())
                        .column(column("variant_id", bigint()).notNull())
                        .column(column("quantity", integer()).notNull().defaultValue("1"))
                        .column(column("unit_price", decimal(12, 2)).notNull())
                        .column(
                                column("line_total", decimal(14, 2))
                                        .generatedAs("quantity * unit_price"))
                        .column(column("line_number", integer()))
                        .primaryKey("pk_order_line", "id")
                        .check("ck_order_line_quantity", "quantity > 0")
                        .check("ck_order_line_line_number", "line_number>=0"));
        op.createTable(
                table("price")
                        .column(column("variant_id", bigint()))
                        .column(column("market", varchar(10)))
                        .column(column("valid_from", date()))
                        .column(column("valid_to", date()))
                        .column(column("amount", decimal(12, 2)))
                        .column(column("currency", varchar(3)))
                        .primaryKey("pk_price", "variant_id", "market", "valid_from")
                        .check("ck_price_market", "market in ('AMERICA','ASIA','EUROPE')")
                        .check("ck_price_period", "valid_to is null or valid_to > valid_from"));
        op.createTable(
                table("product")
                        .column(column("id", bigint()))
                        .column(
                                column("created_at", timestampTz(6))
                                        .notNull()
                                        .defaultValue("current_timestamp"))
                        .column(column("updated_at", timestampTz(6)))
                        .column(column("version", integer()).notNull().defaultValue("0"))
                        .column(column("sku", varchar(40)).notNull())
                        .column(column("name", varchar(255)).notNull())
                        .column(column("description", text()))
                        .column(column("price_amount", decimal(12, 2)).notNull())
                        .column(column("price_currency", varchar(3)).notNull())
                        .column(column("width", integer()))
                        .column(column("height", integer()))
                        .column(column("depth", integer()))
                        .column(column("weight", doublePrecision()))
                        .column(column("rating", real()))
                        .column(column("launched_on", date()))
                        .column(column("discontinued", bool()).notNull().defaultValue("false"))
                        .column(column("category_id", integer()).notNull())
                        .primaryKey("pk_product", "id")
                        .unique("uq_product_sku", "sku")
                        .check("ck_product_price", "price_amount >= 0")
                        .index(
                                index("ix_product_category_price")
                                        .on(
                                                "product",
                                                column("category_id"),
                                                column("price_amount").descending()))
                        .comment("Everything that can be put on sale"));
        op.createTable(
                table("product_highlight")
                        .column(column("product_id", bigint()))
                        .column(column("position", integer()))
                        .column(column("highlight", varchar(120)).notNull())
                        .primaryKey("pk_product_highlight", "product_id", "position")
                        .check("ck_product_highlight_position", "position>=0"));
        op.createTable(
                table("product_product")
                        .column(column("product_id", bigint()))
                        .column(column("related_id", bigint()))
                        .primaryKey("pk_product_product", "product_id", "related_id"));
        op.createTable(
                table("product_seo")
                        .column(column("product_id", bigint()))
                        .column(column("meta_title", varchar(70)))
                        .column(column("meta_description", varchar(160)))
                        .primaryKey("pk_product_seo", "product_id"));
        op.createTable(
                table("product_tag")
                        .column(column("product_id", bigint()))
                        .column(column("tag_id", uuid()))
                        .primaryKey("pk_product_tag", "product_id", "tag_id"));
        op.createTable(
                table("product_translation")
                        .column(column("product_id", bigint()))
                        .column(column("language", varchar(5)))
                        .column(column("title", varchar(255)).notNull())
                        .column(column("description", text()))
                        .primaryKey("pk_product_translation", "product_id", "language"));
        op.createTable(
                table("product_variant")
                        .column(column("id", bigint()))
                        .column(column("product_id", bigint()).notNull())
                        .column(column("barcode", varchar(13)))
                        .column(column("size", varchar(10)))
                        .column(column("colour", varchar(30)))
                        .column(column("condition", smallint()).notNull().defaultValue("0"))
                        .column(column("weight", decimal(8, 3)))
                        .primaryKey("pk_product_variant", "id")
                        .unique(
                                "uq_product_variant_product_id_size_colour_condition",
                                "product_id",
                                "size",
                                "colour",
                                "condition")
                        .unique("ux_product_variant_barcode", "barcode")
                        .check("ck_product_variant_condition", "condition between 0 and 2"));
        op.createTable(
                table("stock_level")
                        .column(column("variant_id", bigint()))
                        .column(column("warehouse_id", integer()))
                        .column(column("quantity", integer()).notNull().defaultValue("0"))
                        .column(column("reserved", integer()).notNull().defaultValue("0"))
                        .column(column("available", integer()).generatedAs("quantity - reserved"))
                        .primaryKey("pk_stock_level", "variant_id", "warehouse_id")
                        .check("ck_stock_level_quantity", "quantity >= 0")
                        .check("ck_stock_level_reserved", "reserved <= quantity"));
        op.createTable(
                table("supplier")
                        .column(column("id", bigint()))
                        .column(column("company", varchar(255)).notNull())
                        .column(column("vat_number", varchar(20)))
                        .primaryKey("pk_supplier", "id")
                        .unique("uq_supplier_vat_number", "vat_number"));
        op.createTable(
                table("supplier_contact")
                        .column(column("supplier_id", bigint()).notNull())
                        .column(column("name", varchar(100)).notNull())
                        .column(column("phone", varchar(30)))
                        .unique(
                                "uq_supplier_contact_supplier_id_name_phone",
                                "supplier_id",
                                "name",
                                "phone"));
        op.createTable(
                table("supplier_product")
                        .column(column("product_id", bigint()))
                        .column(column("supplier_id", bigint()).notNull())
                        .primaryKey("pk_supplier_product", "product_id"));
        op.createTable(
                table("tag")
                        .column(column("id", uuid()))
                        .column(column("word", varchar(40)).notNull())
                        .primaryKey("pk_tag", "id")
                        .unique("uq_tag_word", "word"));
        op.createTable(
                table("user")
                        .column(column("id", integer()).identity())
                        .column(
                                column("created_at", timestampTz(6))
                                        .notNull()
                                        .defaultValue("current_timestamp"))
                        .column(column("updated_at", timestampTz(6)))
                        .column(column("version", integer()).notNull().defaultValue("0"))
                        .column(column("email", varchar(200)).notNull().comment("Lower case"))
                        .column(column("full_name", varchar(200)).notNull())
                        .column(column("password_hash", varbinary()))
                        .column(column("enabled", bool()).notNull().defaultValue("true"))
                        .column(column("last_seen_at", timestampTz(6)))
                        .primaryKey("pk_user", "id")
                        .unique("uq_user_email", "email")
                        .comment("Everybody who can sign in"));
        op.createTable(
                table("user_group")
                        .column(column("user_id", integer()))
                        .column(column("group_id", integer()))
                        .primaryKey("pk_user_group", "user_id", "group_id"));
        op.createTable(
                table("warehouse")
                        .column(column("id", integer()).identity())
                        .column(column("code", varchar(8)).notNull())
                        .column(column("street", varchar(255)).notNull())
                        .column(column("city", varchar(100)).notNull())
                        .column(column("postcode", varchar(12)))
                        .column(column("country", varchar(2)).notNull())
                        .column(column("latitude", doublePrecision()))
                        .column(column("longitude", doublePrecision()))
                        .column(column("opens_at", time(0)).defaultValue("'08:00:00'"))
                        .column(column("closes_at", time(0)))
                        .primaryKey("pk_warehouse", "id")
                        .unique("uq_warehouse_code", "code"));
        op.addForeignKey(
                foreignKey("fk_address_customer")
                        .from("address", "customer_id")
                        .to("customer", "id"));
        op.addForeignKey(
                foreignKey("fk_bank_transfer_order_id")
                        .from("bank_transfer", "order_id")
                        .to("order", "id"));
        op.addForeignKey(
                foreignKey("fk_card_payment_order_id")
                        .from("card_payment", "order_id")
                        .to("order", "id"));
        op.addForeignKey(
                foreignKey("fk_cart_customer_id")
                        .from("cart", "customer_id")
                        .to("customer", "id")
                        .onDelete(CASCADE));
        op.addForeignKey(
                foreignKey("fk_cart_item_cart_id").from("cart_item", "cart_id").to("cart", "id"));
        op.addForeignKey(
                foreignKey("fk_cart_item_variant_id")
                        .from("cart_item", "variant_id")
                        .to("product_variant", "id"));
        op.addForeignKey(
                foreignKey("fk_category_parent")
                        .from("category", "parent_id")
                        .to("category", "id")
                        .onDelete(CASCADE));
        op.addForeignKey(
                foreignKey("fk_customer_user")
                        .from("customer", "id")
                        .to("user", "id")
                        .onDelete(CASCADE));
        op.addForeignKey(
                foreignKey("fk_customer_default_address_id")
                        .from("customer", "default_address_id")
                        .to("address", "id"));
        op.addForeignKey(
                foreignKey("fk_customer_consent_customer_id")
                        .from("customer_consent", "customer_id")
                        .to("customer", "id"));
        op.addForeignKey(
                foreignKey("fk_customer_phone_customer_id")
                        .from("customer_phone", "customer_id")
                        .to("customer", "id"));
        op.addForeignKey(
                foreignKey("fk_customer_profile_customer_id")
                        .from("customer_profile", "customer_id")
                        .to("customer", "id"));
        op.addForeignKey(
                foreignKey("fk_department_head")
                        .from("department", "head_id")
                        .to("employee", "id"));
        op.addForeignKey(foreignKey("fk_employee_user").from("employee", "id").to("user", "id"));
        op.addForeignKey(
                foreignKey("fk_employee_manager_id")
                        .from("employee", "manager_id")
                        .to("employee", "id"));
        op.addForeignKey(
                foreignKey("fk_employee_department")
                        .from("employee", "department_id")
                        .to("department", "id"));
        op.addForeignKey(
                foreignKey("fk_invoice_order").from("invoice", "order_id").to("order", "id"));
        op.addForeignKey(
                foreignKey("fk_media_product_id")
                        .from("media", "product_id")
                        .to("product", "id")
                        .onDelete(CASCADE));
        op.addForeignKey(
                foreignKey("fk_media_poster_id").from("media", "poster_id").to("media", "id"));
        op.addForeignKey(
                foreignKey("fk_order_customer").from("order", "customer_id").to("customer", "id"));
        op.addForeignKey(
                foreignKey("fk_order_line_order")
                        .from("order_line", "order_id")
                        .to("order", "id")
                        .onDelete(CASCADE));
        op.addForeignKey(
                foreignKey("fk_order_line_variant_id")
                        .from("order_line", "variant_id")
                        .to("product_variant", "id"));
        op.addForeignKey(
                foreignKey("fk_price_variant_id")
                        .from("price", "variant_id")
                        .to("product_variant", "id"));
        op.addForeignKey(
                foreignKey("fk_product_category_id")
                        .from("product", "category_id")
                        .to("category", "id"));
        op.addForeignKey(
                foreignKey("fk_product_highlight_product_id")
                        .from("product_highlight", "product_id")
                        .to("product", "id"));
        op.addForeignKey(
                foreignKey("fk_product_product_product_id")
                        .from("product_product", "product_id")
                        .to("product", "id"));
        op.addForeignKey(
                foreignKey("fk_product_product_related_id")
                        .from("product_product", "related_id")
                        .to("product", "id"));
        op.addForeignKey(
                foreignKey("fk_product_seo_product")
                        .from("product_seo", "product_id")
                        .to("product", "id"));
        op.addForeignKey(
                foreignKey("fk_product_tag_product")
                        .from("product_tag", "product_id")
                        .to("product", "id"));
        op.addForeignKey(
                foreignKey("fk_product_tag_tag").from("product_tag", "tag_id").to("tag", "id"));
        op.addForeignKey(
                foreignKey("fk_product_translation_product_id")
                        .from("product_translation", "product_id")
                        .to("product", "id"));
        op.addForeignKey(
                foreignKey("fk_product_variant_product_id")
                        .from("product_variant", "product_id")
                        .to("product", "id")
                        .onDelete(CASCADE));
        op.addForeignKey(
                foreignKey("fk_stock_level_variant_id")
                        .from("stock_level", "variant_id")
                        .to("product_variant", "id")
                        .onDelete(CASCADE));
        op.addForeignKey(
                foreignKey("fk_stock_level_warehouse_id")
                        .from("stock_level", "warehouse_id")
                        .to("warehouse", "id"));
        op.addForeignKey(
                foreignKey("fk_supplier_contact_supplier_id")
                        .from("supplier_contact", "supplier_id")
                        .to("supplier", "id"));
        op.addForeignKey(
                foreignKey("fk_supplier_product_product_id")
                        .from("supplier_product", "product_id")
                        .to("product", "id"));
        op.addForeignKey(
                foreignKey("fk_supplier_product_supplier_id")
                        .from("supplier_product", "supplier_id")
                        .to("supplier", "id"));
        op.addForeignKey(
                foreignKey("fk_user_group_user_id").from("user_group", "user_id").to("user", "id"));
        op.addForeignKey(
                foreignKey("fk_user_group_group_id")
                        .from("user_group", "group_id")
                        .to("group", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("user_group", "fk_user_group_group_id");
        op.dropForeignKey("user_group", "fk_user_group_user_id");
        op.dropForeignKey("supplier_product", "fk_supplier_product_supplier_id");
        op.dropForeignKey("supplier_product", "fk_supplier_product_product_id");
        op.dropForeignKey("supplier_contact", "fk_supplier_contact_supplier_id");
        op.dropForeignKey("stock_level", "fk_stock_level_warehouse_id");
        op.dropForeignKey("stock_level", "fk_stock_level_variant_id");
        op.dropForeignKey("product_variant", "fk_product_variant_product_id");
        op.dropForeignKey("product_translation", "fk_product_translation_product_id");
        op.dropForeignKey("product_tag", "fk_product_tag_tag");
        op.dropForeignKey("product_tag", "fk_product_tag_product");
        op.dropForeignKey("product_seo", "fk_product_seo_product");
        op.dropForeignKey("product_product", "fk_product_product_related_id");
        op.dropForeignKey("product_product", "fk_product_product_product_id");
        op.dropForeignKey("product_highlight", "fk_product_highlight_product_id");
        op.dropForeignKey("product", "fk_product_category_id");
        op.dropForeignKey("price", "fk_price_variant_id");
        op.dropForeignKey("order_line", "fk_order_line_variant_id");
        op.dropForeignKey("order_line", "fk_order_line_order");
        op.dropForeignKey("order", "fk_order_customer");
        op.dropForeignKey("media", "fk_media_poster_id");
        op.dropForeignKey("media", "fk_media_product_id");
        op.dropForeignKey("invoice", "fk_invoice_order");
        op.dropForeignKey("employee", "fk_employee_department");
        op.dropForeignKey("employee", "fk_employee_manager_id");
        op.dropForeignKey("employee", "fk_employee_user");
        op.dropForeignKey("department", "fk_department_head");
        op.dropForeignKey("customer_profile", "fk_customer_profile_customer_id");
        op.dropForeignKey("customer_phone", "fk_customer_phone_customer_id");
        op.dropForeignKey("customer_consent", "fk_customer_consent_customer_id");
        op.dropForeignKey("customer", "fk_customer_default_address_id");
        op.dropForeignKey("customer", "fk_customer_user");
        op.dropForeignKey("category", "fk_category_parent");
        op.dropForeignKey("cart_item", "fk_cart_item_variant_id");
        op.dropForeignKey("cart_item", "fk_cart_item_cart_id");
        op.dropForeignKey("cart", "fk_cart_customer_id");
        op.dropForeignKey("card_payment", "fk_card_payment_order_id");
        op.dropForeignKey("bank_transfer", "fk_bank_transfer_order_id");
        op.dropForeignKey("address", "fk_address_customer");
        op.dropTable("warehouse");
        op.dropTable("user_group");
        op.dropTable("user");
        op.dropTable("tag");
        op.dropTable("supplier_product");
        op.dropTable("supplier_contact");
        op.dropTable("supplier");
        op.dropTable("stock_level");
        op.dropTable("product_variant");
        op.dropTable("product_translation");
        op.dropTable("product_tag");
        op.dropTable("product_seo");
        op.dropTable("product_product");
        op.dropTable("product_highlight");
        op.dropTable("product");
        op.dropTable("price");
        op.dropTable("order_line");
        op.dropTable("order");
        op.dropTable("number_range");
        op.dropTable("media");
        op.dropTable("invoice");
        op.dropTable("group");
        op.dropTable("employee");
        op.dropTable("department");
        op.dropTable("customer_profile");
        op.dropTable("customer_phone");
        op.dropTable("customer_consent");
        op.dropTable("customer");
        op.dropTable("category");
        op.dropTable("cart_item");
        op.dropTable("cart");
        op.dropTable("card_payment");
        op.dropTable("bank_transfer");
        op.dropTable("address");
        op.dropSequence("product_variant_seq");
        op.dropSequence("product_seq");
        op.dropSequence("order_number");
    }
}
