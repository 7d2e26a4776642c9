// Folding for long lists of rows (sm-rows fold="…"): a line per row with a tick for what is done, one row open, a search
// by what the lines show, and "next" at the end of a row. Hidden rows stay in the form, so nothing typed is lost.
//   fold="r.outcome"   says that a row is done, once its fields are valid, too
//   fold-word="เยี่ยมแล้ว"   how done ones are counted      fold-note="r.outcome | smTerm:'visitOutcome'"   what a done line adds
const tasklist = window.angular.module('cam.tasklist');

/** Tells the list which controls belong to a row. */
tasklist.directive('smFoldRow', () => ({
  restrict: 'A',
  require: 'form',
  link: (scope, element, attrs, form) => scope.belongs(scope.r, form)
}));

const plain = text => String(text || '').toLowerCase().replace(/\s+/g, '').replace(/[๐-๙]/g, digit => '๐๑๒๓๔๕๖๗๘๙'.indexOf(digit));

export const folding = {
  tools: (row, attrs) => `<div class="sm-fold-tools">
      <p class="sm-fold-count" role="status">${attrs.foldWord || 'กรอกแล้ว'} {{doneRows()}} จาก {{allRows()}}</p>
      <input type="search" class="form-control" aria-label="ค้นหา${row}ด้วยเลขที่หรือชื่อ" placeholder="ค้นหาเลขที่หรือชื่อ" autocomplete="off">
      <label class="sm-check"><input type="checkbox" ng-checked="onlyOpen" ng-click="toggleOnlyOpen()"> เฉพาะที่ยังไม่เสร็จ</label>
    </div>`,
  row: ' sm-fold-row ng-class="{\'sm-folded\': !isOpen(r), \'sm-done\': done(r), \'sm-away\': away(r, this)}"',
  head: (head, attrs) => `<button type="button" class="sm-fold" aria-expanded="{{isOpen(r)}}" ng-click="toggle(r)">
      <span class="sm-fold-head">${head}</span>
      <span class="sm-fold-state" ng-if="done(r)"><span aria-hidden="true">✓ </span>${attrs.foldNote ? `{{${attrs.foldNote}}}` : 'เสร็จแล้ว'}</span>
      <span class="sm-fold-state" ng-if="!done(r)">{{begun(r) ? 'ยังไม่ครบ' : 'ยังไม่กรอก'}}</span></button>`,
  foot: row => `<td class="sm-wide sm-fold-next"><button type="button" class="btn btn-default" ng-click="next(r)">{{last(r) ? 'เสร็จแล้ว พับเก็บ' : '${row}ถัดไป'}} <span aria-hidden="true">→</span></button></td>`,

  link(scope, element, attrs, rows) {
    const forms = new WeakMap();
    let open = null;
    let sought = '';
    const invalid = row => forms.has(row) && forms.get(row).$invalid;
    const lineOf = row => element[0].querySelectorAll('tbody > tr')[rows().indexOf(row)];
    const remaining = row => {
      const at = rows().indexOf(row);
      return rows().slice(at + 1).concat(rows().slice(0, at)).filter(other => !scope.done(other));
    };
    /** After the next digest: shows the line of a row and puts the cursor on it. */
    const show = row => setTimeout(() => {
      const line = lineOf(row);
      if (line) {
        line.scrollIntoView({ block: 'start' });
        line.querySelector('.sm-fold').focus({ preventScroll: true });
      }
    });

    scope.belongs = (row, form) => forms.set(row, form);
    scope.isOpen = row => row === open;
    scope.done = row => Boolean(scope.$eval(attrs.fold, { r: row })) && !invalid(row);
    scope.begun = row => forms.has(row) && forms.get(row).$dirty;
    scope.doneRows = () => rows().filter(scope.done).length;
    scope.allRows = () => rows().length;
    scope.toggle = row => { open = open === row ? null : row; };
    scope.toggleOnlyOpen = () => { scope.onlyOpen = !scope.onlyOpen; };
    scope.away = (row, at) => row !== open && ((scope.onlyOpen && scope.done(row))
      || (sought && !plain(at.$eval(attrs.title)).includes(sought)));
    scope.last = row => !remaining(row).length;
    scope.next = row => {
      const faulty = invalid(row) && lineOf(row).querySelector('[data-path].ng-invalid');
      if (faulty) { scope.goTo(faulty.dataset.path); return; }
      const to = remaining(row)[0];
      open = to || null;
      show(to || row);
    };

    element[0].querySelector('.sm-fold-tools input[type=search]').addEventListener('input', event => {
      sought = plain(event.target.value);
      scope.$evalAsync();
    });
    // somebody goes to a field inside: its row opens
    element[0].addEventListener('sammachip.open', event => {
      const line = event.target.closest('tr');
      const row = line && rows()[Array.from(line.parentElement.children).indexOf(line)];
      if (row) { scope.$apply(() => { open = row; }); }
    });
    // the first that waits is open, also after the rows came anew
    scope.$watch(() => rows()[0], () => { open = rows().find(row => !scope.done(row)) || null; });
  }
};
