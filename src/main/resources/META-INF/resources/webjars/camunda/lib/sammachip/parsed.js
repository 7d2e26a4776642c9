/** The JSON of an answer, or null of what is none: a proxy's page, nothing. */
export const parsed = text => { try { return text ? JSON.parse(text) : null; } catch (failure) { return null; } };
