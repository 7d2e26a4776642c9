package org.sammachip.area;

/** อำเภอ, with its four-digit code; a tenant of the engine has the same id. */
public record District(String code, String provinceCode, String name) {}
