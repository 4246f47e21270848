package dev.autogen.samples.shop.migrations;

import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.smallint;
import static dev.autogen.schema.DataType.timestamp;
import static dev.autogen.schema.DataType.timestampTz;
import static dev.autogen.schema.DataType.uuid;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.ForeignKey.Action.CASCADE;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.IndexPart.column;
import static dev.autogen.schema.Table.table;

import dev.autogen.operation.Operations;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionInfo;

/**
 * Reviews, shipments and stock movements.
 *
 * <p>Creates tables review, review_purchase, shipment, shipment_line and stock_movement; adds
 * foreign keys fk_review_product, fk_review_author and fk_review_purchase_review_id; and 5 more
 * changes.
 */
@RevisionInfo(
        id = "e01289ebde05",
        revises = "c9c9e3e36cf1",
        created = "2026-11-21T04:50:36Z",
        message = "reviews, shipments and stock movements")
public final class R20261121045036_ReviewsShipmentsAndStockMovements implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                table("review")
                        .column(column("id", integer()).identity())
                        .column(
                                column("created_at", timestampTz(6))
                                        .notNull()
                                        .defaultValue("current_timestamp"))
                        .column(column("updated_at", timestampTz(6)))
                        .column(column("version", integer()).notNull().defaultValue("0"))
                        .column(column("product_id", bigint()).notNull())
                        .column(column("author_id", integer()).notNull())
                        .column(column("stars", smallint()).notNull())
                        .column(column("text", varchar(4000)))
                        .column(column("helpful", integer()).notNull().defaultValue("0"))
                        .primaryKey("pk_review", "id")
                        .unique("uq_review_product_author", "product_id", "author_id")
                        .check("ck_review_stars", "stars between 1 and 5"));
        op.createTable(
                table("review_purchase")
                        .column(column("review_id", integer()))
                        .column(column("order_line_id", integer()).notNull())
                        .primaryKey("pk_review_purchase", "review_id"));
        op.createTable(
                table("shipment")
                        .column(column("id", integer()).identity())
                        .column(column("warehouse_id", integer()).notNull())
                        .column(column("tracking_number", varchar(60)))
                        .column(column("picked_up_at", timestamp(6)))
                        .primaryKey("pk_shipment", "id")
                        .unique("uq_shipment_tracking_number", "tracking_number"));
        op.createTable(
                table("shipment_line")
                        .column(column("shipment_id", integer()).notNull())
                        .column(column("order_line_id", integer()).notNull())
                        .unique("uq_shipment_line_order_line", "order_line_id"));
        op.createTable(
                table("stock_movement")
                        .column(column("id", uuid()))
                        .column(column("variant_id", bigint()).notNull())
                        .column(column("warehouse_id", integer()).notNull())
                        .column(column("difference", integer()).notNull())
                        .column(
                                column("happened_at", timestampTz(6))
                                        .notNull()
                                        .defaultValue("current_timestamp"))
                        .column(column("made_by_id", integer()))
                        .primaryKey("pk_stock_movement", "id")
                        .index(
                                index("ix_stock_movement_level_happened_at")
                                        .on(
                                                "stock_movement",
                                                column("warehouse_id"),
                                                column("variant_id"),
                                                column("happened_at").descending())));
        op.addForeignKey(
                foreignKey("fk_review_product")
                        .from("review", "product_id")
                        .to("product", "id")
                        .onDelete(CASCADE));
        op.addForeignKey(
                foreignKey("fk_review_author").from("review", "author_id").to("customer", "id"));
        op.addForeignKey(
                foreignKey("fk_review_purchase_review_id")
                        .from("review_purchase", "review_id")
                        .to("review", "id"));
        op.addForeignKey(
                foreignKey("fk_review_purchase_order_line_id")
                        .from("review_purchase", "order_line_id")
                        .to("order_line", "id"));
        op.addForeignKey(
                foreignKey("fk_shipment_warehouse_id")
                        .from("shipment", "warehouse_id")
                        .to("warehouse", "id"));
        op.addForeignKey(
                foreignKey("fk_shipment_line_shipment_id")
                        .from("shipment_line", "shipment_id")
                        .to("shipment", "id"));
        op.addForeignKey(
                foreignKey("fk_shipment_line_order_line_id")
                        .from("shipment_line", "order_line_id")
                        .to("order_line", "id"));
        op.addForeignKey(
                foreignKey("fk_stock_movement_variant_id_warehouse_id")
                        .from("stock_movement", "variant_id", "warehouse_id")
                        .to("stock_level", "variant_id", "warehouse_id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("stock_movement", "fk_stock_movement_variant_id_warehouse_id");
        op.dropForeignKey("shipment_line", "fk_shipment_line_order_line_id");
        op.dropForeignKey("shipment_line", "fk_shipment_line_shipment_id");
        op.dropForeignKey("shipment", "fk_shipment_warehouse_id");
        op.dropForeignKey("review_purchase", "fk_review_purchase_order_line_id");
        op.dropForeignKey("review_purchase", "fk_review_purchase_review_id");
        op.dropForeignKey("review", "fk_review_author");
        op.dropForeignKey("review", "fk_review_product");
        op.dropTable("stock_movement");
        op.dropTable("shipment_line");
        op.dropTable("shipment");
        op.dropTable("review_purchase");
        op.dropTable("review");
    }
}
