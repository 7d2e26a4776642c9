package org.sammachip.householdimport;

import java.util.SortedMap;

/**
 * A row that holds anything.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells by column, from 0, without the blank ones
 */
record SheetRow(int number, boolean hidden, SortedMap<Integer, Cell> cells) {}
