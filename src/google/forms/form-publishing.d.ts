/** Methods of the form service that the platform documents and that @types/google-apps-script 2.0.13 lacks. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
}
