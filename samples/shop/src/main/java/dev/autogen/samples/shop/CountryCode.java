package dev.autogen.samples.shop;

/** A country by its two letters. */
public record CountryCode(String letters) {}
