/** Style sheets are bundled as text: the sidebar adopts them into its shadow root. */
declare module '*.css' {
  const css: string;
  export default css;
}
