/** Members of AuthorizationInfo that Google has and @types/google-apps-script 2.0.13 lacks (developers.google.com/apps-script/reference/script/authorization-info). */
declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[];
    }
  }
}
