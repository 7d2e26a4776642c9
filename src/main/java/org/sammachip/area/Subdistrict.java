package org.sammachip.area;

/** ตำบล, with its six-digit code. */
public record Subdistrict(String code, String districtCode, String name) {}
