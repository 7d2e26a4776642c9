// How long something took, in words.
const UNITS = [['วัน', 86400000], ['ชม.', 3600000], ['นาที', 60000], ['วินาที', 1000]];

/** 3 วัน 4 ชม.: the two greatest units that tell something. */
export function span(millis) {
  const first = UNITS.findIndex(([, unit]) => millis >= unit);
  if (first < 0) { return 'ไม่ถึง 1 วินาที'; }
  const [name, unit] = UNITS[first];
  const [smaller, part] = UNITS[first + 1] || ['', 1];
  const rest = smaller ? Math.floor(millis % unit / part) : 0;
  return `${Math.floor(millis / unit).toLocaleString('en')} ${name}${rest ? ` ${rest} ${smaller}` : ''}`;
}
