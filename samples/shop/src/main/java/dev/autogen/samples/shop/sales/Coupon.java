package dev.autogen.samples.shop.sales;

import dev.autogen.samples.shop.catalog.Category;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** A discount; its key is the code that is printed on it. */
@Entity
public class Coupon {
    @Id
    @Column(length = 20)
    String code;

    @Column(
            nullable = false,
            check =
                    @CheckConstraint(
                            name = "ck_coupon_percent",
                            constraint = "percent between 1 and 100"))
    short percent;

    LocalDate expiresOn;

    @ManyToMany
    @JoinTable(name = "coupon_category")
    Set<Category> validFor = new HashSet<>();

    protected Coupon() {}

    public Coupon(String code, int percent) {
        this.code = code;
        this.percent = (short) percent;
    }
}
