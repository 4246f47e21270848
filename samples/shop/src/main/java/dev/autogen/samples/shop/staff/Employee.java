package dev.autogen.samples.shop.staff;

import dev.autogen.samples.shop.customer.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A user who works here; a joined subclass with a boss of its own kind. */
@Entity
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_employee_user"))
public class Employee extends User {
    @Column(nullable = false, unique = true, length = 12)
    String badge;

    @Column(precision = 10, scale = 2)
    BigDecimal salary;

    @Column(nullable = false)
    LocalDate hiredOn;

    @ManyToOne(fetch = FetchType.LAZY)
    Employee manager;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_employee_department"))
    Department department;

    protected Employee() {}

    public Employee(String email, String fullName, String badge, LocalDate hiredOn) {
        super(email, fullName);
        this.badge = badge;
        this.hiredOn = hiredOn;
    }
}
