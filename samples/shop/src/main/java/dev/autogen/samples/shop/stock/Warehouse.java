package dev.autogen.samples.shop.stock;

import dev.autogen.samples.shop.PostalAddress;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalTime;
import org.hibernate.annotations.ColumnDefault;

/** Where things lie; mapped by its properties, not by its fields. */
@Entity
@Access(AccessType.PROPERTY)
public class Warehouse {
    private Integer id;
    private String code;
    private PostalAddress address;
    private LocalTime opensAt;
    private LocalTime closesAt;

    protected Warehouse() {}

    public Warehouse(String code) {
        this.code = code;
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Integer getId() {
        return id;
    }

    protected void setId(Integer id) {
        this.id = id;
    }

    @Column(nullable = false, unique = true, length = 8)
    public String getCode() {
        return code;
    }

    protected void setCode(String code) {
        this.code = code;
    }

    @Embedded
    public PostalAddress getAddress() {
        return address;
    }

    public void setAddress(PostalAddress address) {
        this.address = address;
    }

    @ColumnDefault("'08:00:00'")
    public LocalTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalTime closesAt) {
        this.closesAt = closesAt;
    }
}
