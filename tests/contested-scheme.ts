/**
 * Rongcheng with all that comes after a record: sources that learn, watch only some and forget; appeals, ways to
 * get points back, favours; and a consequence on a record.
 */
export const contestedScheme = `
scheme: contested
extend: rongcheng-press-2018
sources:
  - id: traffic-police
    learns: {sightings: 3, misses: 0.1, provenance: {standing: invented, range: [0, 1]}}
    sharedWith: [{with: insurers, share: 0.5, provenance: {standing: invented, range: [0, 1]}}]
    keeps: {days: 20, provenance: {standing: invented, range: [1, 36500]}}
    identifies: {gallery: 10, falseMatch: 0.02, provenance: {standing: invented, range: [0, 1]}}
  - id: social-media
    known: false
    only:
      share: 0.5
      loads: {traits: {dissent: 1}, provenance: {standing: assumption, range: [0, 2]}}
      provenance: {standing: invented, range: [0, 1]}
consequences:
  - id: dearer-after-a-red-light
    label: {en: pays more after crossing at red, de: zahlt nach Rot mehr, nl: betaalt meer na rood}
    when: {recorded: {source: traffic-police, act: crosses-at-red, within: 30}}
    gate: flight
    effect: {kind: price, factor: 1.5}
    context: travel
    severity: 2
    worth: {money: 100, provenance: {standing: invented, range: [0, 1000]}}
    provenance: {standing: invented, range: [1, 2]}
process:
  notice: on-request
  requested: {share: 0.6, provenance: {standing: invented, range: [0, 1]}}
  appeal:
    window: 10
    answer: 5
    human: true
    asks:
      share: 0.5
      loads: {traits: {skill: 0.5}, provenance: {standing: assumption, range: [0, 2]}}
      provenance: {standing: invented, range: [0, 1]}
    wins: {mistaken: 0.7, others: 0.2, provenance: {standing: invented, range: [0, 1]}}
  repairs:
    - id: pays-a-fee
      label: {en: pays a fee, de: zahlt eine Gebühr, nl: betaalt een heffing}
      by: payment
      below: 1000
      points: 5
      perYear: 6
      loads: {traits: {means: 0.8}, provenance: {standing: assumption, range: [0, 2]}}
      provenance: {standing: invented, range: [0, 50]}
  favours:
    share: 0.1
    loads: {traits: {means: 0.8}, provenance: {standing: assumption, range: [0, 2]}}
    provenance: {standing: invented, range: [0, 1]}
`;
