// A list of rows: a table where there is room, a card per row on a phone.
//   <sm-rows path="households" row="ครัวเรือน" new="{members: 1}"> <sm-field path="head" …></sm-field> … </sm-rows>
// fixed   rows come from the server and are neither added nor removed
// title   expression that names a row, for instance r.houseNumber
// fold    expression that says that a row is done: rows fold, one is open at a time (fold.js)
// also    keys of further columns that a pasted spreadsheet may have (paste.js)
// A child <sm-cell label="…">…</sm-cell> holds anything else. Cells copied from a spreadsheet fill rows downwards from
// the cell that has the cursor (paste.js).
import { paste } from './paste.js';
import { folding } from './fold.js';

const tasklist = window.angular.module('cam.tasklist');

const PARTS = 'sm-field, sm-advised, sm-yesno';

tasklist.directive('smRows', ['$timeout', $timeout => ({
  restrict: 'E',
  scope: true,
  template: (element, attrs) => {
    const list = attrs.model || 's.' + attrs.path;
    const row = attrs.row || 'แถว';
    const cells = Array.from(element[0].children).filter(cell => /^SM-(FIELD|CELL)$/.test(cell.tagName));
    const heads = cells.map(cell => `<th scope="col">${cell.getAttribute('label')}${cell.hasAttribute('required') ? '<span class="sm-star" aria-hidden="true"> *</span>' : ''}</th>`).join('');
    const body = cells.map(cell => (cell.tagName === 'SM-FIELD' ? fieldCell : plainCell)(cell, attrs.path, row)).join('');
    const size = attrs.fold ? 'folding' : cells.length <= 4 ? 'few' : cells.length <= 6 ? 'some' : cells.length <= 12 ? 'many' : 'lots';
    const fixed = attrs.fixed !== undefined;
    const remove = fixed ? '' : `<td class="sm-remove"><button type="button" class="btn btn-link" ng-click="remove($index)"
      aria-label="ลบ${row}ที่ {{$index + 1}}" title="ลบ">✕</button></td>`;
    const add = fixed ? '' : `<button type="button" class="btn btn-default sm-add" ng-click="add()">+ เพิ่ม${row}</button>`;
    const title = attrs.title ? `<span class="sm-row-title">{{${attrs.title}}}</span>` : '';
    const number = `<span class="sm-row-name">${row}ที่ </span>{{$index + 1}}`;
    const head = attrs.fold && title ? `<span class="sm-aloud">${number}</span> ${title}` : `${number} ${title}`;
    return `<div class="sm-rows sm-${size}${fixed ? ' sm-fixed' : ''}">${attrs.fold ? folding.tools(row, attrs) : ''}<table class="table" data-rows="${attrs.path}">
      <caption class="sm-aloud">${row}</caption>
      <thead><tr><th scope="col" class="sm-no">${fixed ? row : 'ที่'}</th>${heads}${fixed ? '' : '<th scope="col"><span class="sm-aloud">ลบ</span></th>'}</tr></thead>
      <tbody><tr ng-repeat="r in ${list} track by identity(r)" ng-form="row"${attrs.fold ? folding.row : ''}>
        <td class="sm-no">${attrs.fold ? folding.head(head, attrs) : head}</td>${body}${remove}${attrs.fold ? folding.foot(row) : ''}</tr></tbody></table>
      ${add}
      <p class="sm-empty" ng-if="!${list}.length">ยังไม่มี${row}</p>
      <p class="sm-removed" ng-if="removed">ลบ${row}ที่ {{removed.index + 1}} แล้ว <button type="button" class="btn btn-link" ng-click="bringBack()">เอากลับมา</button></p>
      <div class="sm-pasted" ng-if="pasted" role="status">
        <p>วางแล้ว {{pasted.rows}} แถว <span ng-if="pasted.faults.length">อ่านไม่ได้ {{pasted.faults.length}} ช่อง กรุณาตรวจ</span>
          <button type="button" class="btn btn-link" ng-click="pasted.takeBack()">เอาแถวเดิมกลับมา</button>
          <button type="button" class="btn btn-link" ng-click="forgetPaste()">ปิด</button></p>
        <ul ng-if="pasted.faults.length"><li ng-repeat="fault in pasted.faults.slice(0, 20) track by $index">
          <button type="button" class="btn btn-link sm-jump" ng-if="fault.path" ng-click="goTo(fault.path)">{{fault.text}}</button><span ng-if="!fault.path">{{fault.text}}</span></li>
          <li ng-if="pasted.faults.length > 20">และอีก {{pasted.faults.length - 20}} ช่อง</li></ul></div>
      <p class="sm-aloud" role="status">{{said}}</p></div>`;
  },
  link(scope, element, attrs) {
    const row = attrs.row || 'แถว';
    const list = attrs.model || 's.' + attrs.path;
    const rows = () => scope.$eval(list) || (scope.$eval(`${list} = []`));
    const touch = () => { if (scope.form) { scope.form.$setDirty(); } };
    const fresh = () => Object.assign({}, scope.$eval(attrs.new || '{}'));
    const focus = selector => $timeout(() => {
      const found = element[0].querySelector(selector);
      if (found) { found.focus(); }
    });
    // a row's controls stay with the row when one before it goes, and the row is sent as it is
    const numbers = new WeakMap();
    let counted = 0;
    scope.identity = item => {
      if (!numbers.has(item)) { numbers.set(item, ++counted); }
      return numbers.get(item);
    };
    scope.add = () => {
      rows().push(fresh());
      scope.removed = null;
      touch();
      focus('tbody tr:last-child input, tbody tr:last-child select, tbody tr:last-child textarea');
    };
    scope.remove = index => {
      scope.removed = { index, item: rows().splice(index, 1)[0] };
      scope.said = `ลบ${row}ที่ ${index + 1} แล้ว เหลือ ${rows().length}`;
      touch();
      focus(rows().length ? `tbody tr:nth-child(${Math.min(index + 1, rows().length)}) .sm-remove button` : '.sm-add');
    };
    scope.bringBack = () => {
      const { index, item } = scope.removed;
      rows().splice(index, 0, item);
      Object.assign(scope, { removed: null, said: `เอา${row}ที่ ${index + 1} กลับมาแล้ว` });
      focus(`tbody tr:nth-child(${index + 1}) input, tbody tr:nth-child(${index + 1}) select`);
    };
    if (attrs.fold) { folding.link(scope, element, attrs, rows); }
    paste({ scope, element, rows, fresh: attrs.fixed === undefined ? fresh : null, touch, also: (attrs.also || '').split(/[\s,]+/).filter(Boolean), $timeout });
  }
})]);

function fieldCell(cell, path, row) {
  cell.setAttribute('rows', path);
  cell.setAttribute('row-name', row);
  return `<td${cell.hasAttribute('wide') ? ' class="sm-wide"' : ''}>${cell.outerHTML}</td>`;
}

function plainCell(cell, path, row) {
  cell.querySelectorAll(PARTS).forEach(part => { part.setAttribute('rows', path); part.setAttribute('row-name', row); });
  return `<td class="sm-cell${cell.hasAttribute('wide') ? ' sm-wide' : ''}"><span class="sm-label">${cell.getAttribute('label')}</span>${cell.innerHTML}</td>`;
}
