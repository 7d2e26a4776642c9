// Photos and files go to the project's documents at once; the form keeps only their ids, in the order of the tiles.
//   <sm-photo ng-model="s.photoIds" label="ภาพถ่าย" several></sm-photo>
// label   what the photos are, for those who cannot see them and for what is missing
// several more than one; papers  also PDF: receipts, signed lists (kind ATTACHMENT)
// data-path  where a refusal of the server finds the field
import { api } from '../../../../lib/sammachip/api.js';
import { short } from '../../../../lib/sammachip/thai-date.js';
import { Upload, forget, about, isUnsent } from '../../../../lib/sammachip/upload.js';

const tasklist = window.angular.module('cam.tasklist');

const PHOTOS = 'image/jpeg,image/png,image/webp'; // without HEIC: an iPhone then hands over JPEG
const STATES = { queued: 'รอส่ง', waiting: 'รอสัญญาณ จะส่งให้เอง', gone: 'ไฟล์นี้ถูกลบแล้ว กรุณาเอาออกหรือแนบใหม่' };

const chooser = (words, kind, more) => `<label class="btn btn-default sm-file sm-${kind}" ng-hide="full()">${words}
  <input type="file" ${more} ng-disabled="full()"></label>`;

const template = (element, attrs) => {
  const several = attrs.several !== undefined;
  const papers = attrs.papers !== undefined;
  const thing = papers ? 'ไฟล์' : 'ภาพ';
  return `
    <div class="sm-photos" role="group" aria-label="${attrs.label || thing}">
      <ul class="sm-tiles" ng-if="items.length">
        <li class="sm-tile sm-is-{{item.state}}" ng-repeat="item in items track by item.id">
          <a class="sm-thumb" ng-if="item.state === 'stored'" ng-href="{{address(item)}}" target="_blank" rel="noopener">
            <img ng-if="isPicture(item)" ng-src="{{item.preview || address(item) + '/thumbnail'}}" alt="${thing}ที่ {{$index + 1}}">
            <span class="sm-tile-type" ng-if="!isPicture(item)">{{item.entry ? 'PDF' : '…'}}<span class="sr-only"> ${thing}ที่ {{$index + 1}}</span></span></a>
          <span class="sm-coming" ng-if="item.state !== 'stored'">
            <img ng-if="item.preview" ng-src="{{item.preview}}" alt=""><span class="sm-tile-type" ng-if="!item.preview" aria-hidden="true">{{item.fault || item.state === 'gone' ? '!' : '…'}}</span></span>
          <button type="button" class="sm-drop" ng-click="drop(item)" aria-label="เอา${thing}ที่ {{$index + 1}} ออก" title="เอาออก">✕</button>
          <progress ng-if="item.state === 'sending'" max="1" ng-attr-value="{{item.progress}}" aria-label="กำลังส่ง${thing}ที่ {{$index + 1}}"></progress>
          <span class="sm-caption"><span class="sm-file-name" ng-if="item.state !== 'stored' || !isPicture(item)">{{item.name || item.entry.fileName}}</span>
            <span ng-repeat="line in lines(item) track by $index">{{line}}</span></span>
          <span class="sm-fault" role="alert" ng-if="item.fault">{{item.fault}}</span>
          <button type="button" class="btn btn-default btn-sm" ng-if="item.state === 'failed'" ng-click="item.again()">ส่งใหม่</button>
        </li>
      </ul>
      ${papers ? '' : chooser('ถ่ายภาพ', 'camera', 'accept="image/*" capture="environment"')}
      ${chooser(papers ? 'แนบไฟล์หรือภาพเอกสาร' : 'เลือกภาพ', 'gallery', `accept="${PHOTOS}${papers ? ',application/pdf' : ''}"${several ? ' multiple' : ''}`)}
      <span class="sm-busy" role="status">{{busy()}}</span>
    </div>`;
};

tasklist.directive('smPhoto', () => ({
  restrict: 'E',
  require: 'ngModel',
  scope: true,
  template,
  link(scope, element, attrs, model) {
    const several = attrs.several !== undefined;
    const kind = attrs.papers === undefined ? 'PHOTO' : 'ATTACHMENT';
    const label = attrs.label || '';
    scope.items = [];
    scope.address = item => `${api}/documents/${item.id}`;
    scope.isPicture = item => !!item.preview || !!item.entry && item.entry.thumbnail;
    scope.full = () => !several && scope.items.length > 0;
    scope.lines = item => STATES[item.state] ? [STATES[item.state]] : item.state === 'stored' ? facts(item.entry) : [];

    const unsent = () => scope.items.filter(isUnsent).length;
    scope.busy = () => unsent() ? `ยังส่งไม่เสร็จ ${unsent()} จาก ${scope.items.length} ไฟล์` : '';

    const ids = value => several ? value || [] : value ? [value] : [];
    const changed = () => scope.$evalAsync(() => {
      const stored = scope.items.filter(item => item.state === 'stored').map(item => item.id);
      if (ids(model.$modelValue).join() !== stored.join()) { model.$setViewValue(several ? stored : stored[0] || null); }
      model.$setValidity('sent', unsent() === 0);
      element.attr('data-label', unsent() ? `${label} (ยังส่งไม่เสร็จ)` : label);
    });

    /** What the form was filled with: given by the server, or a draft that came back. */
    model.$render = () => {
      const known = ids(model.$viewValue);
      const here = new Map(scope.items.map(item => [item.id, item]));
      scope.items = known.map(id => here.get(id) || restored(id)).concat(scope.items.filter(item => item.state !== 'stored'));
    };
    const restored = id => {
      const item = { id, state: 'stored', entry: null, drop: () => forget(id) };
      about(id).then(({ entry, gone }) => scope.$evalAsync(() => {
        Object.assign(item, { entry }, gone ? { state: 'gone' } : {});
        if (gone) { changed(); }
      }));
      return item;
    };

    // what is not sent yet outlives the field: another outcome was tapped, or the row removed, and then brought back
    let home = null;
    const stop = scope.$watch(() => scope.r || (scope.draft && homeOf(scope.draft.form)), found => {
      if (!found) { return; }
      stop();
      home = found;
      scope.$evalAsync(() => { // once the model is shown
        const known = scope.items.map(item => item.id);
        scope.items = scope.items.concat(fetchParked(home, attrs.ngModel).filter(item => !known.includes(item.id)));
        scope.items.forEach(item => { item.changed = changed; });
        changed();
      });
    });

    scope.drop = item => {
      item.drop();
      scope.items = scope.items.filter(other => other !== item);
      changed();
    };

    const add = files => scope.$apply(() => {
      const chosen = Array.from(files).slice(0, several ? undefined : 1);
      chosen.forEach(file => scope.items.push(new Upload(file, { projectKey: scope.project.key, kind, changed })));
    });
    element.on('change', event => {
      if (event.target.type !== 'file') { return; }
      add(event.target.files);
      event.target.value = '';
    });
    element.on('dragover', event => { if (!scope.full()) { event.preventDefault(); } });
    element.on('drop', event => {
      const files = (event.originalEvent || event).dataTransfer.files;
      if (files.length && !scope.full()) { event.preventDefault(); add(files); }
    });
    scope.$on('$destroy', () => {
      const left = scope.items.filter(item => item.state !== 'stored' && item.state !== 'gone');
      const lastOfRow = scope.r && scope.draft && scope.draft.closed; // a form that opens again has new rows
      if (lastOfRow) { left.forEach(item => item.drop()); } else if (home) { park(home, attrs.ngModel, left); }
    });
  }
}));

/** Where tiles wait that belong to no row, by form. */
const homes = new Map();
const homeOf = form => homes.get(form) || homes.set(form, {}).get(form);

/** Unsent tiles by the row or form that they belong to, while no field shows them. */
const parked = new WeakMap();

function park(home, name, items) {
  items.forEach(item => { item.changed = () => {}; });
  parked.set(home, Object.assign(parked.get(home) || {}, { [name]: items }));
}

function fetchParked(home, name) {
  const items = (parked.get(home) || {})[name] || [];
  if (items.length) { parked.get(home)[name] = []; }
  return items;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Bangkok', hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Bangkok' });

/** When and where, as the camera told. */
function facts(entry) {
  if (!entry || !entry.width) { return []; }
  const taken = entry.takenAt && new Date(entry.takenAt);
  const placed = entry.latitude !== null;
  if (!taken && !placed) { return ['ไม่มีเวลาและพิกัดในภาพ']; }
  return [
    taken ? `ถ่าย ${short(DAY.format(taken))} ${CLOCK.format(taken)} น.` : 'ไม่มีเวลาในภาพ',
    placed ? `พิกัด ${entry.latitude.toFixed(5)}, ${entry.longitude.toFixed(5)}` : 'ไม่มีพิกัดในภาพ'
  ];
}
