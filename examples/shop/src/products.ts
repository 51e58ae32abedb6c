export interface Product {
  readonly slug: string;
  readonly name: string;
  /** One line under the name. */
  readonly summary: string;
  readonly story: string;
  readonly details: readonly string[];
  readonly cents: number;
  readonly note?: string;
}

export const products: readonly Product[] = [
  {
    slug: "tide-mug",
    name: "Tide mug",
    summary: "350 ml, sea-grey glaze",
    story:
      "The one you reach for first. A wide handle for a whole hand, a lip thin enough for good coffee, and a glaze that pools a little darker at the foot, as the sea does.",
    details: ["350 ml, 9 cm high", "Dishwasher and microwave safe", "Thrown by hand, so no two are quite alike"],
    cents: 2400,
    note: "Best loved",
  },
  {
    slug: "moss-bowl",
    name: "Moss bowl",
    summary: "Breakfast bowl, 16 cm",
    story:
      "Deep enough for porridge, wide enough for a salad, and steady on a narrow foot. The green comes from wood ash that we sieve ourselves.",
    details: ["16 cm across, 700 ml", "Dishwasher and microwave safe", "Stacks four high"],
    cents: 2800,
  },
  {
    slug: "ember-teapot",
    name: "Ember teapot",
    summary: "900 ml, fired twice",
    story:
      "A pot for a long conversation. It pours without a drip, keeps warm for an hour under a cloth, and has a strainer built in behind the spout.",
    details: ["900 ml, four cups", "Wash by hand", "Built-in strainer, lid stays on while pouring"],
    cents: 8600,
    note: "New",
  },
  {
    slug: "dune-plate",
    name: "Dune plate",
    summary: "Dinner plate, 27 cm",
    story:
      "A generous plate with a quiet rim. The sweep of terracotta is poured, not painted: it takes one second, and nobody gets it the same way twice.",
    details: ["27 cm across", "Dishwasher and microwave safe", "Sold singly"],
    cents: 3400,
  },
  {
    slug: "fog-dripper",
    name: "Fog dripper",
    summary: "Pour-over, for one or two cups",
    story:
      "Spiral ribs let the water breathe, so the cup stays clean and sweet. Takes any cone filter of size 02 and sits on any mug of ours.",
    details: ["For filters of size 02", "Dishwasher safe", "Warm it through before you pour"],
    cents: 4200,
  },
  {
    slug: "salt-jar",
    name: "Salt jar",
    summary: "With an oiled oak lid",
    story:
      "Keeps salt dry and within reach. The lid is turned from offcuts of a joiner two doors down, and oiled so that it closes with a soft sound.",
    details: ["600 ml, 15 cm high with its lid", "Jar is dishwasher safe, the lid is not", "Lid of European oak"],
    cents: 3800,
  },
  {
    slug: "reed-vase",
    name: "Reed vase",
    summary: "For three stems, no more",
    story:
      "A narrow neck holds a few stems just where you put them. Bare clay below, ash glaze above, and the line between them is where the potter’s hand let go.",
    details: ["26 cm high", "Watertight", "Dried stems not included"],
    cents: 6400,
  },
  {
    slug: "night-cups",
    name: "Night cups",
    summary: "Espresso cups, set of two",
    story:
      "One dark, one light. Thick walls keep a short coffee hot to the last sip, and they fit under every machine we know of.",
    details: ["90 ml each, set of two", "Dishwasher and microwave safe", "Fits small machines: 6 cm high"],
    cents: 3200,
  },
];

export const findProduct = (slug: string): Product | undefined => products.find((product) => product.slug === slug);
