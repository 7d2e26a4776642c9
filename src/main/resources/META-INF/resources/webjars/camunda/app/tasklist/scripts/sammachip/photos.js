// Photos go to the project's documents at once; the form keeps only their ids.
//   <sm-photo ng-model="s.photoIds" several></sm-photo>
import { api } from '../../../../lib/sammachip/api.js';
import { sentences } from '../../../../lib/sammachip/refusals.js';

const tasklist = window.angular.module('cam.tasklist');

tasklist.directive('smPhoto', ['$http', '$q', ($http, $q) => ({
  restrict: 'E',
  require: 'ngModel',
  scope: true,
  template: (element, attrs) => `
    <div class="sm-photos">
      <span class="sm-thumb" ng-repeat="id in ids()"><a ng-href="{{address(id)}}" target="_blank" rel="noopener">
        <img ng-src="{{address(id)}}" alt="ภาพที่ {{$index + 1}}"></a>
        <button type="button" class="btn btn-link" ng-click="drop(id)" aria-label="เอาภาพที่ {{$index + 1}} ออก">✕</button></span>
      <label class="btn btn-default sm-file">ถ่ายหรือเลือกภาพ<input type="file" accept="image/jpeg,image/png"${attrs.several === undefined ? '' : ' multiple'}></label>
      <span class="sm-busy" ng-if="waiting">กำลังส่งภาพ อีก {{waiting}} ภาพ…</span>
      <span class="text-danger" role="alert" ng-repeat="fault in faults">{{fault}}</span>
    </div>`,
  link(scope, element, attrs, model) {
    const several = attrs.several !== undefined;
    scope.address = id => `${api}/documents/${id}`;
    scope.ids = () => several ? model.$modelValue || [] : model.$modelValue ? [model.$modelValue] : [];
    scope.drop = id => model.$setViewValue(several ? scope.ids().filter(other => other !== id) : null);

    const upload = file => {
      const form = new FormData();
      form.append('projectKey', scope.project.key);
      form.append('file', file, file.name);
      return $http.post(`${api}/documents`, form, { headers: { 'Content-Type': undefined }, transformRequest: window.angular.identity })
        .then(answer => model.$setViewValue(several ? scope.ids().concat([answer.data.id]) : answer.data.id),
          failure => scope.faults.push(...sentences(failure.data, failure.status).map(fault => `${file.name}: ${fault}`)))
        .then(() => { scope.waiting -= 1; });
    };

    element.on('change', event => scope.$apply(() => {
      const files = Array.from(event.target.files);
      scope.faults = [];
      scope.waiting = files.length;
      files.reduce((before, file) => before.then(() => upload(file)), $q.resolve()).then(() => { event.target.value = ''; });
    }));
  }
})]);
