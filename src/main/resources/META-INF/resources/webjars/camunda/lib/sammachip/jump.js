// Goes to the field of a path, such as households[3].income, wherever it is: a folded row opens itself when it hears
// the event sammachip.open come by, and a folded part of a form is opened. Fields carry data-path, lists data-rows.
const CONTROLS = 'input:not([type=hidden]):not([disabled]), select, textarea, button';

/** The field of a path, or else its row, or else its list; null when the form shows none of it. */
export function fieldOf(form, path) {
  const named = name => form.querySelector(`[data-path="${CSS.escape(path)}"]`.replace('data-path', name));
  const row = /^(.*)\[(\d+)\][^[]*$/.exec(path);
  const list = row && form.querySelector(`table[data-rows="${CSS.escape(row[1])}"]`);
  return named('data-path') || named('data-rows') || (list && list.tBodies[0].rows[+row[2]]) || null;
}

/** Opens, shows and focuses it; after the click that asked for it, so that Angular is at rest. */
export function jump(form, path) {
  setTimeout(() => {
    const field = fieldOf(form, path);
    if (!field) { return; }
    field.dispatchEvent(new CustomEvent('sammachip.open', { bubbles: true }));
    for (let part = field.closest('details'); part; part = part.parentElement.closest('details')) { part.open = true; }
    field.dispatchEvent(new CustomEvent('sammachip.tried'));
    const control = field.matches(CONTROLS) ? field : field.querySelector('input:checked') || field.querySelector(CONTROLS) || field;
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
  });
}
