const SHOWN = 3;

/** Names the first fields that keep the form from being sent, or '' when all is there. */
export function missing(form) {
  const fields = Array.from(form.querySelectorAll('[data-path].ng-invalid'));
  if (!fields.length) { return ''; }
  const names = fields.slice(0, SHOWN).map(name);
  return names.join(', ') + (fields.length > SHOWN ? ` และอีก ${fields.length - SHOWN} ช่อง` : '');
}

function name(field) {
  const row = /\[(\d+)\][^\[]*$/.exec(field.dataset.path);
  return field.dataset.label + (row ? ` (แถวที่ ${+row[1] + 1})` : '');
}
