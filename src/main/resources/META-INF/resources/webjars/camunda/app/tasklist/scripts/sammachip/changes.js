// What changed between two versions of a form, as short as it is quick to find: of 500 households only the one that was
// edited goes over a slow line. The server applies it in org.sammachip.draft.JsonChange.
//   {at: ['visits', 3, 'income'], set: 3500}      a new value; null where it went
//   {at: ['households'], from: 2, drop: 1, put: []}   rows that went and rows that came in their place

export function changes(before, now, at = [], found = []) {
  if (Array.isArray(before) && Array.isArray(now)) {
    rows(before, now, at, found);
  } else if (isObject(before) && isObject(now)) {
    new Set([...Object.keys(before), ...Object.keys(now)]).forEach(key => changes(before[key], now[key], [...at, key], found));
  } else if (before !== now) {
    found.push({ at, set: now === undefined ? null : now });
  }
  return found;
}

function rows(before, now, at, found) {
  if (before.length === now.length) {
    now.forEach((row, index) => changes(before[index], row, [...at, index], found));
    return;
  }
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && same(before[from], now[from])) { from += 1; }
  let kept = 0;
  while (kept < shorter - from && same(before[before.length - 1 - kept], now[now.length - 1 - kept])) { kept += 1; }
  found.push({ at, from, drop: before.length - kept - from, put: now.slice(from, now.length - kept) });
}

const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);
