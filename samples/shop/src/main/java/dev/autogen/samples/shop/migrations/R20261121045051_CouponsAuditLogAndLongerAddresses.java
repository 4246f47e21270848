package dev.autogen.samples.shop.migrations;

import static dev.autogen.schema.Check.check;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.date;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.smallint;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.timestampTz;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.IndexPart.column;
import static dev.autogen.schema.Sequence.sequence;
import static dev.autogen.schema.Table.table;

import dev.autogen.operation.Operations;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionInfo;

/**
 * Coupons, audit log and longer addresses.
 *
 * <p>Drops check ck_order_status; creates sequence audit_log_seq; creates tables AuditLog, coupon,
 * coupon_category and order_coupon; adds customer_profile.timezone; alters user.email; and 7 more
 * changes.
 */
@RevisionInfo(
        id = "1a5b447c1b4b",
        revises = "e01289ebde05",
        created = "2026-11-21T04:50:51Z",
        message = "coupons, audit log and longer addresses")
public final class R20261121045051_CouponsAuditLogAndLongerAddresses implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.dropCheck("order", "ck_order_status");
        op.createSequence(sequence("audit_log_seq").start(1).increment(50));
        op.createTable(
                table("AuditLog")
                        .column(column("id", bigint()))
                        .column(column("entity", varchar(60)).notNull())
                        .column(column("entityId", varchar(60)).notNull())
                        .column(column("actor_email", varchar(320)).notNull())
                        .column(
                                column("happened_at", timestampTz(3))
                                        .notNull()
                                        .defaultValue("current_timestamp"))
                        .column(column("before", text()).comment("What it was before"))
                        .primaryKey("pk_AuditLog", "id")
                        .index(
                                index("ix_audit_log_what")
                                        .on(
                                                "AuditLog",
                                                column("entity"),
                                                column("entityId"),
                                                column("happened_at").descending()))
                        .comment("Kept for ten years"));
        op.createTable(
                table("coupon")
                        .column(column("code", varchar(20)))
                        .column(column("percent", smallint()).notNull())
                        .column(column("expires_on", date()))
                        .primaryKey("pk_coupon", "code")
                        .check("ck_coupon_percent", "percent between 1 and 100"));
        op.createTable(
                table("coupon_category")
                        .column(column("coupon_code", varchar(20)))
                        .column(column("valid_for_id", integer()))
                        .primaryKey("pk_coupon_category", "coupon_code", "valid_for_id"));
        op.createTable(
                table("order_coupon")
                        .column(column("order_id", bigint()))
                        .column(column("coupon_code", varchar(20)))
                        .primaryKey("pk_order_coupon", "order_id", "coupon_code"));
        op.addColumn("customer_profile", column("timezone", varchar(35)));
        op.alterColumn("user")
                .from(column("email", varchar(200)).notNull().comment("Lower case"))
                .to(column("email", varchar(320)).notNull().comment("Lower case"));
        op.addCheck(
                "order",
                check(
                        "ck_order_status",
                        "status in ('NEW','PAID','SHIPPED','DELIVERED','CANCELLED')"));
        op.createIndex(index("ix_product_launched_on").on("product", "launched_on"));
        op.addForeignKey(
                foreignKey("fk_AuditLog_actor_email")
                        .from("AuditLog", "actor_email")
                        .to("user", "email"));
        op.addForeignKey(
                foreignKey("fk_coupon_category_coupon_code")
                        .from("coupon_category", "coupon_code")
                        .to("coupon", "code"));
        op.addForeignKey(
                foreignKey("fk_coupon_category_valid_for_id")
                        .from("coupon_category", "valid_for_id")
                        .to("category", "id"));
        op.addForeignKey(
                foreignKey("fk_order_coupon_order_id")
                        .from("order_coupon", "order_id")
                        .to("order", "id"));
        op.addForeignKey(
                foreignKey("fk_order_coupon_coupon_code")
                        .from("order_coupon", "coupon_code")
                        .to("coupon", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("order_coupon", "fk_order_coupon_coupon_code");
        op.dropForeignKey("order_coupon", "fk_order_coupon_order_id");
        op.dropForeignKey("coupon_category", "fk_coupon_category_valid_for_id");
        op.dropForeignKey("coupon_category", "fk_coupon_category_coupon_code");
        op.dropForeignKey("AuditLog", "fk_AuditLog_actor_email");
        op.dropIndex("product", "ix_product_launched_on");
        op.dropCheck("order", "ck_order_status");
        op.alterColumn("user")
                .from(column("email", varchar(320)).notNull().comment("Lower case"))
                .to(column("email", varchar(200)).notNull().comment("Lower case"));
        op.dropColumn("customer_profile", "timezone");
        op.dropTable("order_coupon");
        op.dropTable("coupon_category");
        op.dropTable("coupon");
        op.dropTable("AuditLog");
        op.dropSequence("audit_log_seq");
        op.addCheck(
                "order",
                check("ck_order_status", "status in ('NEW','PAID','SHIPPED','CANCELLED')"));
    }
}
