package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;

/** A many-to-one through a table between. */
@Refused(on = Place.SQLITE, by = 7, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@Model
interface JoinTableManyToOne {
    @Entity(name = "Team")
    class Team {
        @Id long id;
    }

    @Entity(name = "Player")
    class Player {
        @Id long id;

        @ManyToOne
        @JoinTable(
                name = "player_team",
                joinColumns = @JoinColumn(name = "player"),
                inverseJoinColumns = @JoinColumn(name = "team"),
                foreignKey = @ForeignKey(name = "pt_player_ref"),
                inverseForeignKey = @ForeignKey(name = "pt_team_ref"))
        Team team;
    }
}
