import type { Measure } from "./measure.ts";

/** What peers gave each other. */
export const ratingsByGroup: Measure = {
  name: "ratingsByGroup",
  unit: "ratings, stars, shares",
  meaning:
    "for each kind of rating by peers: how many were given, how many stars those of the first and of the second group got on average, and in what share somebody paid another back",
  of: "scheme",
  begin: ({ schemeNumber }) => ({
    value({ schemes, tallies }) {
      const { ratingsGiven, starsGiven, paidBack } = tallies.schemes[schemeNumber];
      return schemes[schemeNumber].program.ratings.map(({ id }, rating) => {
        const [ofFirst, ofSecond] = [2 * rating, 2 * rating + 1];
        const given = ratingsGiven[ofFirst] + ratingsGiven[ofSecond];
        return {
          rating: id,
          given,
          stars: {
            first: starsGiven[ofFirst] / ratingsGiven[ofFirst],
            second: starsGiven[ofSecond] / ratingsGiven[ofSecond],
          },
          paidBack: paidBack[rating] / given,
        };
      });
    },
  }),
};
