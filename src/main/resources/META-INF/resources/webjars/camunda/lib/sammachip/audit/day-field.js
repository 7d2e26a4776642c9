// A day to filter by: typed in the Buddhist era or picked from the calendar. value is the ISO day, empty for none.
import { h } from '../dom.js';
import { read, why, typed } from '../thai-date.js';
import { openCalendar } from '../calendar.js';

/** @param changed called when a day was typed, picked or cleared; not while it cannot be read */
export function dayField(id, label, value, changed) {
  const fault = h('span', { id: `${id}-fault`, class: 'sm-day-fault', role: 'status' });
  const input = h('input', {
    id, type: 'text', class: 'form-control', autocomplete: 'off', placeholder: 'วว/ดด/พ.ศ.', 'aria-describedby': fault.id, value: value && typed(value),
    onchange: () => take()
  });
  const field = { value: value || '', valid: true };
  const take = () => {
    const text = input.value.trim();
    const day = text ? read(text) : '';
    field.valid = day !== null;
    fault.textContent = field.valid ? '' : why(text);
    input.toggleAttribute('aria-invalid', !field.valid);
    if (field.valid) {
      field.value = day;
      input.value = day && typed(day);
      changed();
    }
  };
  const open = () => openCalendar(input, { value: field.value }, day => { input.value = typed(day); take(); });
  field.node = h('div', { class: 'sm-day-field' }, h('label', { for: id }, label),
    h('span', { class: 'sm-day-box' }, input,
      h('button', { type: 'button', class: 'btn btn-default', 'aria-label': `เปิดปฏิทิน ${label}`, onclick: open },
        h('span', { class: 'glyphicon glyphicon-calendar', 'aria-hidden': 'true' }))),
    fault);
  return field;
}
