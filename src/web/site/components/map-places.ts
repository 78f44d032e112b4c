// Written by `npm run map:update` from the outlines of the provinces. Do not edit.

/** Left, top, width and height in the units of the shapes. */
export type Box = readonly [number, number, number, number];

/** A place on a map, in hundredths of its width and height. */
export type Place = readonly [number, number];

export interface AreaPlaces {
  /** The point inside the area that is the farthest from its edge. */
  readonly middle: Place;
  readonly label: Place;
  /** Which part of the label stands there; a line leads from its start or end to the middle. */
  readonly side: 'start' | 'middle' | 'end';
  /** On a small map it is not seen. */
  readonly isSmall: boolean;
}

export interface View {
  readonly box: Box;
  readonly places: Readonly<Record<string, AreaPlaces>>;
}

export const VIEWS: Readonly<Record<'programme' | 'thailand', View>> = {
  programme: {
    box: [0, 0, 2710, 3477],
    places: {
      'ID-AC': { middle: [17.12, 39.6], label: [17.12, 39.6], side: 'middle', isSmall: false },
      'ID-BB': { middle: [95.76, 81.02], label: [87.08, 74.03], side: 'start', isSmall: false },
      'ID-BE': { middle: [51.62, 82.43], label: [47.97, 89.59], side: 'end', isSmall: false },
      'ID-JA': { middle: [54.69, 75.7], label: [54.69, 75.7], side: 'middle', isSmall: false },
      'ID-KR': { middle: [70.48, 67.59], label: [76.01, 63.68], side: 'start', isSmall: true },
      'ID-LA': { middle: [75.31, 92.61], label: [75.31, 92.61], side: 'middle', isSmall: false },
      'ID-RI': { middle: [49.67, 62.32], label: [49.67, 62.32], side: 'middle', isSmall: false },
      'ID-SB': { middle: [45.46, 71.7], label: [45.46, 71.7], side: 'middle', isSmall: false },
      'ID-SS': { middle: [66.72, 84.93], label: [66.72, 84.93], side: 'middle', isSmall: false },
      'ID-SU': { middle: [29.74, 49.44], label: [29.74, 49.44], side: 'middle', isSmall: false },
      'MY-01': { middle: [63.54, 53.35], label: [63.54, 53.35], side: 'middle', isSmall: false },
      'MY-02': { middle: [42.69, 30.54], label: [42.69, 30.54], side: 'middle', isSmall: false },
      'MY-03': { middle: [52.62, 35.32], label: [52.62, 35.32], side: 'middle', isSmall: false },
      'MY-04': { middle: [55.02, 51.45], label: [49.45, 53.32], side: 'end', isSmall: false },
      'MY-05': { middle: [54.1, 48.66], label: [45.76, 50.73], side: 'end', isSmall: false },
      'MY-06': { middle: [54.72, 41.99], label: [54.72, 41.99], side: 'middle', isSmall: false },
      'MY-07': { middle: [41, 33.62], label: [34.69, 34.89], side: 'end', isSmall: true },
      'MY-08': { middle: [45.06, 36.38], label: [45.06, 36.38], side: 'middle', isSmall: false },
      'MY-09': { middle: [39.52, 27.38], label: [31, 31.41], side: 'end', isSmall: true },
      'MY-10': { middle: [48.75, 45.18], label: [42.07, 47.57], side: 'end', isSmall: false },
      'MY-11': { middle: [58.89, 35.46], label: [64.94, 33.74], side: 'start', isSmall: false },
      'TH-80': { middle: [35.46, 16.57], label: [44.28, 14.9], side: 'start', isSmall: false },
      'TH-81': { middle: [31, 17.8], label: [22.14, 21], side: 'end', isSmall: false },
      'TH-82': { middle: [26.01, 15.76], label: [20.66, 12.28], side: 'end', isSmall: false },
      'TH-83': { middle: [25.46, 18.49], label: [19.93, 16.34], side: 'end', isSmall: true },
      'TH-84': { middle: [29.74, 12.68], label: [43.17, 10.53], side: 'start', isSmall: false },
      'TH-85': { middle: [28.71, 6.44], label: [22.88, 5.26], side: 'end', isSmall: true },
      'TH-86': { middle: [31.51, 2.5], label: [38.38, 3.8], side: 'start', isSmall: false },
      'TH-90': { middle: [41.7, 25.65], label: [48.71, 21], side: 'start', isSmall: false },
      'TH-91': { middle: [37.2, 24.99], label: [29.52, 27.96], side: 'end', isSmall: false },
      'TH-92': { middle: [34.39, 20.79], label: [26.57, 24.48], side: 'end', isSmall: false },
      'TH-93': { middle: [37.56, 21.02], label: [45.76, 18.09], side: 'start', isSmall: false },
      'TH-94': { middle: [48.27, 26.06], label: [53.14, 23.9], side: 'start', isSmall: false },
      'TH-95': { middle: [46.68, 27.98], label: [57.56, 26.78], side: 'start', isSmall: false },
      'TH-96': { middle: [50.52, 29.22], label: [59.04, 29.68], side: 'start', isSmall: false },
    },
  },
  thailand: {
    box: [580, 10, 900, 1153],
    places: {
      'TH-80': { middle: [42.33, 49.09], label: [53.33, 38.77], side: 'start', isSmall: false },
      'TH-81': { middle: [28.89, 52.82], label: [27.78, 53.69], side: 'middle', isSmall: false },
      'TH-82': { middle: [13.89, 46.66], label: [13.78, 44.58], side: 'middle', isSmall: false },
      'TH-83': { middle: [12.22, 54.9], label: [12.22, 54.9], side: 'middle', isSmall: false },
      'TH-84': { middle: [25.11, 37.38], label: [30, 35.3], side: 'middle', isSmall: false },
      'TH-85': { middle: [22, 18.56], label: [22, 18.56], side: 'middle', isSmall: false },
      'TH-86': { middle: [30.44, 6.68], label: [30.44, 6.68], side: 'middle', isSmall: false },
      'TH-90': { middle: [61.11, 76.5], label: [62.67, 73.46], side: 'middle', isSmall: false },
      'TH-91': { middle: [47.56, 74.5], label: [47.78, 77.28], side: 'middle', isSmall: false },
      'TH-92': { middle: [39.11, 61.84], label: [39.11, 61.84], side: 'middle', isSmall: false },
      'TH-93': { middle: [48.67, 62.53], label: [61.11, 58.98], side: 'start', isSmall: false },
      'TH-94': { middle: [80.89, 77.71], label: [81.11, 70.34], side: 'middle', isSmall: false },
      'TH-95': { middle: [76.11, 83.52], label: [72.89, 81.7], side: 'middle', isSmall: false },
      'TH-96': { middle: [87.67, 87.25], label: [87.56, 90.72], side: 'middle', isSmall: false },
    },
  },
};

/** The part of an area that lies far from everything else, and where it stands on the map of the programme. */
export const INSET: { readonly code: string; readonly at: readonly [number, number]; readonly box: Box } = {
  code: 'ID-KR',
  at: [2350, 31],
  box: [2540, 1263, 330, 521],
};
