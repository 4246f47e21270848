package dev.autogen.samples.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A shelf of the shop; a tree, by a reference to itself. */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_category_parent_slug",
                        columnNames = {"parent_id", "slug"}))
public class Category {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_category_parent"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Category parent;

    @OneToMany(mappedBy = "parent")
    List<Category> children = new ArrayList<>();

    @Column(nullable = false, length = 80)
    String slug;

    @Column(nullable = false)
    String title;

    @ColumnDefault("0")
    short position;

    protected Category() {}

    public Category(Category parent, String slug, String title) {
        this.parent = parent;
        this.slug = slug;
        this.title = title;
    }
}
