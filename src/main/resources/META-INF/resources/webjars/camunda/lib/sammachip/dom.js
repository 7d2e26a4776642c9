// Makes elements without a framework. Text is always text: nothing that people typed is ever read as HTML.

/** h('a', { href, class: 'x' }, 'text', child, [more]): attributes that are null or false are left out, true is empty. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  });
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false && child !== ''));
  return element;
}

/**
 * A table that its stylesheet turns into cards where there is no room. Its roles are spelt out, so that it stays a table
 * for those who do not see it.
 *
 * @param brief whether a card is two lines of text without labels
 * @param columns [{ label, value: row => text or node, num: right-aligned, day: never broken, title: names the row }]
 */
export function table(caption, columns, rows, brief = false) {
  const cell = (column, row) => {
    const value = [column.value(row)].flat(Infinity).filter(part => part || part === 0);
    const kinds = [column.num && 'num', column.day && 'sm-day', value.length === 1 && value[0] === '–' && 'sm-unknown'].filter(Boolean);
    return h(column.title ? 'th' : 'td', {
      role: column.title ? 'rowheader' : 'cell', scope: column.title ? 'row' : null, 'data-label': column.label, class: kinds.join(' ') || null
    }, h('div', { class: 'sm-cell' }, value));
  };
  return h('div', { class: brief ? 'sm-table sm-brief' : 'sm-table' }, h('table', { role: 'table' },
    h('caption', { class: 'sm-hidden' }, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' },
      columns.map(column => h('th', { role: 'columnheader', scope: 'col', class: column.num ? 'num' : null }, column.label)))),
    h('tbody', { role: 'rowgroup' }, rows.map(row => h('tr', { role: 'row' }, columns.map(column => cell(column, row)))))));
}
