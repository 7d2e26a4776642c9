// A task that is nobody's shows its form locked: one large button inside the form takes it, where officers look for it.
//   <sm-claim></sm-claim>   first in the form; what comes after it cannot be reached until the task is one's own
const tasklist = window.angular.module('cam.tasklist');

tasklist.directive('smClaim', ['$rootScope', '$timeout', ($rootScope, $timeout) => ({
  restrict: 'E',
  scope: true,
  template: `<div class="sm-claim" ng-if="locked()">
      <button type="button" class="btn btn-primary btn-lg" ng-if="free()" ng-click="claim()" ng-disabled="claiming">รับงานนี้แล้วเริ่มกรอก</button>
      <p ng-if="!free()">มีผู้รับงานนี้ไว้แล้ว ท่านดูได้อย่างเดียว</p>
    </div>`,
  link(scope, element) {
    const form = element[0].closest('form');
    const task = () => taskOf(scope) || {};
    scope.locked = () => Boolean(scope.options && scope.options.disableForm);
    scope.free = () => !task().assignee;
    // Tasklist's own way to claim, so that its head and its list know it too
    scope.claim = () => {
      scope.claiming = true;
      $rootScope.$broadcast('shortcut:claimTask');
      $timeout(() => { scope.claiming = false; }, 3000);
    };
    // the rest of the form stays visible, but neither finger nor Tab gets into it
    const lock = locked => Array.from(form.children)
      .filter(part => part !== element[0] && !part.matches('sm-header') && part.inert !== locked)
      .forEach(part => { part.inert = locked; });
    scope.$watch(() => { lock(scope.locked()); return scope.locked(); }, (locked, before) => {
      const first = before && !locked && form.querySelector('.form-control:not([disabled])');
      if (first) { first.focus(); }
    });
  }
})]);

/** Tasklist's own task of the scope around the form, which knows the assignee. */
function taskOf(scope) {
  for (let at = scope; at; at = at.$parent) {
    if (at.task && at.task.id && 'assignee' in at.task) { return at.task; }
  }
  return null;
}
