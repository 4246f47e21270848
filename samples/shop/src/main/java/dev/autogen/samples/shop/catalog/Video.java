package dev.autogen.samples.shop.catalog;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.net.URL;
import java.time.Duration;

/** A film. */
@Entity
@DiscriminatorValue("video")
public class Video extends Media {
    Duration length;

    @ManyToOne Image poster;

    protected Video() {}

    public Video(Product product, URL location, Duration length) {
        super(product, location);
        this.length = length;
    }
}
