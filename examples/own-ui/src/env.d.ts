interface ImportMetaEnv {
  /** URL of the collector; the path `/v1/batch` of the app's own server unless told. */
  readonly VITE_COLLECTOR?: string;
}
