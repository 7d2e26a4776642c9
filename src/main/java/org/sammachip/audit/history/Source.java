package org.sammachip.audit.history;

/**
 * Where entries of the timeline come from. The statement gives, of the project {@code :key}, the columns {@code at},
 * {@code id} (unique among all sources), {@code kind}, {@code person}, {@code instance}, {@code task_id},
 * {@code task}, {@code task_name}, {@code act}, {@code says} (a sentence of {@code timeline.properties}) and
 * {@code words}, which that sentence quotes after the person.
 */
record Source(String thai, String sql) {}
