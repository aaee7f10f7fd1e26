/** Members of FormApp that Google has and @types/google-apps-script 2.0.13 lacks (read in gas-types-detailed 1.1.3). */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
}
