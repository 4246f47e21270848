package dev.autogen.samples.shop.catalog;

import jakarta.persistence.Basic;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.net.URL;

/** A picture. */
@Entity
@DiscriminatorValue("image")
public class Image extends Media {
    Integer width;
    Integer height;

    @Basic(fetch = FetchType.LAZY)
    byte[] thumbnail;

    protected Image() {}

    public Image(Product product, URL location) {
        super(product, location);
    }
}
