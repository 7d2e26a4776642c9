package org.sammachip.area;

/** จังหวัด, with its two-digit code. */
public record Province(String code, String name) {}
