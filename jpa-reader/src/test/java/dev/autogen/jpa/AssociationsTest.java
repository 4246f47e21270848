package dev.autogen.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.junit.jupiter.api.Test;

class AssociationsTest {

    @Entity(name = "Parent")
    static class Parent {
        @Id long id;

        @Column(unique = true)
        String code;
    }

    @Entity(name = "Child")
    static class Child {
        @Id long id;

        @ManyToOne(optional = false)
        Parent required;

        @ManyToOne
        @JoinColumn(name = "guardian", foreignKey = @ForeignKey(name = "fk_guardian"))
        @OnDelete(action = OnDeleteAction.CASCADE)
        Parent guardian;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Parent loose;

        @ManyToOne
        @JoinColumn(name = "parent_code", referencedColumnName = "code")
        Parent byCode;

        @ManyToOne
        @JoinColumn(
                name = "defined",
                foreignKey =
                        @ForeignKey(
                                name = "fk_defined",
                                foreignKeyDefinition =
                                        "foreign key (defined) references Parent (id) on delete set null on update cascade deferrable initially deferred"))
        Parent defined;

        @OneToOne Parent only;
        String name;
    }

    @Test
    void toOneAssociationsAreColumnsWithForeignKeys() {
        assertThat(Read.POSTGRES.text(Parent.class, Child.class))
                .isEqualTo(
                        """
                        table child
                          id bigint not null
                          required_id bigint not null
                          guardian bigint
                          loose_id bigint
                          parent_code varchar(255)
                          defined bigint
                          only_id bigint
                          name varchar(255)
                          primary key [id]
                          unique [only_id]
                          foreign key [required_id] -> parent [id]
                          fk_guardian: foreign key [guardian] -> parent [id] on delete CASCADE
                          foreign key [parent_code] -> parent [code]
                          fk_defined: foreign key [defined] -> parent [id] on delete SET_NULL on update CASCADE INITIALLY_DEFERRED
                          foreign key [only_id] -> parent [id]
                        table parent
                          id bigint not null
                          code varchar(255)
                          primary key [id]
                          unique [code]
                        """);
    }

    @Entity(name = "Post")
    static class Post {
        @Id long id;
        @ManyToMany Set<Tag> tags;

        @ManyToMany
        @JoinTable(name = "post_bag")
        List<Tag> bag;

        @ManyToMany
        @JoinTable(
                name = "post_list",
                joinColumns =
                        @JoinColumn(name = "post", foreignKey = @ForeignKey(name = "fk_post")),
                inverseJoinColumns = @JoinColumn(name = "tag"))
        @OrderColumn(name = "position")
        List<Tag> list;

        @OneToMany(cascade = CascadeType.ALL)
        Set<Comment> comments;

        @OneToMany
        @JoinColumn(name = "post_id")
        List<Reply> replies;
    }

    @Entity(name = "Tag")
    static class Tag {
        @Id String name;

        @ManyToMany(mappedBy = "tags")
        Set<Post> posts;
    }

    @Entity(name = "Comment")
    static class Comment {
        @Id long id;
    }

    @Entity(name = "Reply")
    static class Reply {
        @Id long id;
        String text;
    }

    @Test
    void toManyAssociationsHaveJoinTablesOrColumnsOnTheOtherSide() {
        assertThat(Read.POSTGRES.text(Post.class, Tag.class, Comment.class, Reply.class))
                .isEqualTo(
                        """
                        table comment
                          id bigint not null
                          primary key [id]
                        table post
                          id bigint not null
                          primary key [id]
                        table post_bag
                          post_id bigint not null
                          bag_name varchar(255) not null
                          foreign key [post_id] -> post [id]
                          foreign key [bag_name] -> tag [name]
                        table post_comment
                          comments_id bigint not null
                          post_id bigint not null
                          primary key [comments_id]
                          foreign key [comments_id] -> comment [id]
                          foreign key [post_id] -> post [id]
                        table post_list
                          position integer not null
                          post bigint not null
                          tag varchar(255) not null
                          primary key [position, post]
                          check position>=0
                          fk_post: foreign key [post] -> post [id]
                          foreign key [tag] -> tag [name]
                        table post_tag
                          posts_id bigint not null
                          tags_name varchar(255) not null
                          primary key [posts_id, tags_name]
                          foreign key [posts_id] -> post [id]
                          foreign key [tags_name] -> tag [name]
                        table reply
                          id bigint not null
                          text varchar(255)
                          post_id bigint
                          primary key [id]
                          foreign key [post_id] -> post [id]
                        table tag
                          name varchar(255) not null
                          primary key [name]
                        """);
    }

    @Embeddable
    static class Address {
        String street;
        String city;

        @ManyToOne Parent country;
    }

    @Entity(name = "Person")
    static class Person {
        @Id long id;
        @ElementCollection Set<String> nicknames;
        @ElementCollection List<String> bag;

        @ElementCollection
        @CollectionTable(name = "addresses", joinColumns = @JoinColumn(name = "person"))
        @OrderColumn
        List<Address> addresses;

        @ElementCollection
        @MapKeyColumn(name = "language")
        @Column(name = "greeting", nullable = false)
        Map<String, String> greetings;
    }

    @Test
    void elementCollectionsAreTables() {
        assertThat(Read.POSTGRES.text(Person.class, Address.class, Parent.class))
                .isEqualTo(
                        """
                        table addresses
                          addresses_order integer not null
                          person bigint not null
                          street varchar(255)
                          city varchar(255)
                          country_id bigint
                          primary key [addresses_order, person]
                          check addresses_ORDER>=0
                          foreign key [person] -> person [id]
                          foreign key [country_id] -> parent [id]
                        table parent
                          id bigint not null
                          code varchar(255)
                          primary key [id]
                          unique [code]
                        table person
                          id bigint not null
                          primary key [id]
                        table person_bag
                          person_id bigint not null
                          bag varchar(255)
                          foreign key [person_id] -> person [id]
                        table person_greetings
                          person_id bigint not null
                          language varchar(255) not null
                          greeting varchar(255) not null
                          primary key [person_id, language]
                          foreign key [person_id] -> person [id]
                        table person_nicknames
                          person_id bigint not null
                          nicknames varchar(255)
                          unique [person_id, nicknames]
                          foreign key [person_id] -> person [id]
                        """);
    }

    @Entity(name = "Account")
    @SecondaryTable(
            name = "account_detail",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "account_id"))
    static class Account {
        @Id long id;

        @Column(table = "account_detail")
        String zone;

        String login;

        @Column(table = "account_detail")
        String about;

        @OneToOne(mappedBy = "account")
        Profile profile;
    }

    @Entity(name = "Profile")
    static class Profile {
        @Id Long id;

        @MapsId @OneToOne Account account;

        @Any
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminatorValue(discriminator = "A", entity = Account.class)
        @JoinColumn(name = "subject_id")
        @Column(name = "subject_kind")
        Object subject;
    }

    @Test
    void secondaryTablesAndSharedKeysReferToTheirOwner() {
        assertThat(Read.POSTGRES.text(Account.class, Profile.class))
                .isEqualTo(
                        """
                        table account
                          id bigint not null
                          login varchar(255)
                          primary key [id]
                        table account_detail
                          account_id bigint not null
                          zone varchar(255)
                          about varchar(255)
                          primary key [account_id]
                          foreign key [account_id] -> account [id]
                        table profile
                          account_id bigint not null
                          subject_kind varchar(255)
                          subject_id bigint
                          primary key [account_id]
                          foreign key [account_id] -> account [id]
                        """);
    }
}
