// A list of rows: a table where there is room, a card per row on a phone.
//   <sm-rows path="households" row="ครัวเรือน" new="{members: 1}"> <sm-field path="head" …></sm-field> … </sm-rows>
// fixed   rows come from the server and are neither added nor removed
// title   expression that names a row, for instance r.houseNumber
// A child <sm-cell label="…">…</sm-cell> holds anything else. Cells pasted from a spreadsheet fill rows downwards.
const tasklist = window.angular.module('cam.tasklist');

tasklist.directive('smRows', ['$timeout', $timeout => ({
  restrict: 'E',
  scope: true,
  template: (element, attrs) => {
    const list = attrs.model || 's.' + attrs.path;
    const cells = Array.from(element[0].children).filter(cell => /^SM-(FIELD|CELL)$/.test(cell.tagName));
    const heads = cells.map(cell => `<th scope="col">${cell.getAttribute('label')}${cell.hasAttribute('required') ? '<span class="sm-star"> *</span>' : ''}</th>`).join('');
    const body = cells.map(cell => cell.tagName === 'SM-FIELD' ? fieldCell(cell, attrs.path) : plainCell(cell, attrs.path)).join('');
    const size = cells.length <= 4 ? 'few' : cells.length <= 6 ? 'some' : cells.length <= 12 ? 'many' : 'lots';
    const fixed = attrs.fixed !== undefined;
    const remove = fixed ? '' : `<td class="sm-remove"><button type="button" class="btn btn-link" ng-click="remove($index)"
      aria-label="ลบ${attrs.row || 'แถว'}ที่ {{$index + 1}}" title="ลบ">✕</button></td>`;
    const add = fixed ? '' : `<button type="button" class="btn btn-default sm-add" ng-click="add()">+ เพิ่ม${attrs.row || 'แถว'}</button>`;
    const title = attrs.title ? `<span class="sm-row-title">{{${attrs.title}}}</span>` : '';
    return `<div class="sm-rows sm-${size}${fixed ? ' sm-fixed' : ''}"><table class="table" data-rows="${attrs.path}">
      <thead><tr><th scope="col" class="sm-no">${fixed ? attrs.row || '' : 'ที่'}</th>${heads}${fixed ? '' : '<th></th>'}</tr></thead>
      <tbody><tr ng-repeat="r in ${list} track by $index" ng-form="row">
        <td class="sm-no"><span class="sm-row-name">${attrs.row || 'แถว'}ที่ </span>{{$index + 1}} ${title}</td>${body}${remove}</tr></tbody></table>
      <p class="sm-empty" ng-if="!${list}.length">ยังไม่มี${attrs.row || 'รายการ'}</p>${add}</div>`;
  },
  link(scope, element, attrs) {
    const list = attrs.model || 's.' + attrs.path;
    const rows = () => scope.$eval(list) || (scope.$eval(`${list} = []`));
    const touch = () => { if (scope.form) { scope.form.$setDirty(); } };
    const fresh = () => Object.assign({}, scope.$eval(attrs.new || '{}'));
    scope.add = () => {
      rows().push(fresh());
      touch();
      $timeout(() => {
        const first = element[0].querySelector('tbody tr:last-child input, tbody tr:last-child select');
        if (first) { first.focus(); }
      });
    };
    scope.remove = index => { rows().splice(index, 1); touch(); };
    element.on('paste', event => paste(event, rows(), fresh, () => scope.$applyAsync(touch)));
  }
})]);

function fieldCell(cell, path) {
  cell.setAttribute('rows', path);
  return `<td${cell.hasAttribute('wide') ? ' class="sm-wide"' : ''}>${cell.outerHTML}</td>`;
}

function plainCell(cell, path) {
  cell.querySelectorAll('sm-field').forEach(field => field.setAttribute('rows', path));
  return `<td class="sm-cell${cell.hasAttribute('wide') ? ' sm-wide' : ''}"><span class="sm-label">${cell.getAttribute('label')}</span>${cell.innerHTML}</td>`;
}

/** Fills cells from a copied spreadsheet range, beginning at the cell that has the cursor. */
function paste(event, rows, fresh, done) {
  const text = (event.originalEvent || event).clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
  const cell = event.target.closest('[data-path]');
  if (!cell || !/[\t\n]/.test(text) || (cell.tagName === 'TEXTAREA' && !text.includes('\t'))) { return; }
  event.preventDefault();
  const row = cell.closest('tr');
  const start = Array.from(row.parentElement.children).indexOf(row);
  const fields = Array.from(row.querySelectorAll('input[data-path], select[data-path], textarea[data-path]'));
  const columns = fields.slice(fields.indexOf(cell)).map(field => ({
    key: field.dataset.path.split('.').pop(), numeric: field.type === 'number' || field.hasAttribute('sm-money'), choice: field.tagName === 'SELECT'
  }));
  text.split('\n').forEach((line, down) => {
    if (!rows[start + down]) { rows.push(fresh()); }
    line.split('\t').slice(0, columns.length).forEach((value, across) => {
      const column = columns[across];
      if (column.choice) { return; }
      rows[start + down][column.key] = column.numeric ? number(value) : value.trim();
    });
  });
  done();
}

const number = text => { const value = Number(text.replace(/[,\s]/g, '')); return text.trim() === '' || isNaN(value) ? null : value; };
