/** Runs before the first paint, so that what a reader has chosen never flashes; the policy of the page carries its hash. */
export const themeScript =
  "try{const d=document.documentElement.dataset,s=localStorage;for(const k of['theme','size','measure']){const v=s.getItem(k);if(v&&/^[a-z]{4,6}$/.test(v))d[k]=v}}catch{}";

/** In a frame the host page chooses: `?theme=dark&hue=lapis`. */
export const frameThemeScript =
  'for(const[k,v]of new URLSearchParams(location.search))if(/^(?:theme|hue)$/.test(k)&&/^[a-z]{4,11}$/.test(v))document.documentElement.dataset[k]=v';
