/**
 * Read by hand from IIT Kharagpur's file: each course twice, once with a rule that ends on 19 February, before it
 * begins. The other ends at midnight before Thursday 19 April, so that Thursday's last is on the 12th.
 */
export const sessions = `
  MO 11:00 60 | Ip60162 | - | 2018-03-05..2018-04-16
  MO 12:00 60 | File Organisation And  Data Base Systems | NC142 | 2018-03-05..2018-04-16
  MO 14:00 60 | Stochastic Processes | NC142 | 2018-03-05..2018-04-16
  MO 17:00 60 | Integral Equations And Variational Methods | NC142 | 2018-03-05..2018-04-16
  TU 08:00 120 | Ip60162 | - | 2018-03-06..2018-04-17
  TU 10:00 120 | File Organisation And  Data Base Systems | NC142 | 2018-03-06..2018-04-17
  TU 16:00 120 | Stochastic Processes | NC142 | 2018-03-06..2018-04-17
  WE 10:00 60 | Theory Of Operating Systems | NC142 | 2018-02-28..2018-04-18
  WE 11:00 60 | Integral Equations And Variational Methods | NC142 | 2018-02-28..2018-04-18
  WE 12:00 60 | Foundations Of Entrepreneurship | NR421 | 2018-02-28..2018-04-18
  WE 14:00 180 | Theory Of Operating Systems Lab. | PC_Lab-IV | 2018-02-28..2018-04-18
  TH 08:00 60 | File Organisation And  Data Base Systems | NC142 | 2018-03-01..2018-04-12
  TH 09:00 60 | Theory Of Operating Systems | NC142 | 2018-03-01..2018-04-12
  TH 11:00 60 | Foundations Of Entrepreneurship | NR421 | 2018-03-01..2018-04-12
  TH 12:00 60 | Integral Equations And Variational Methods | NC142 | 2018-03-01..2018-04-12
  FR 08:00 60 | Integral Equations And Variational Methods | NC142 | 2018-03-02..2018-04-13
  FR 09:00 60 | Foundations Of Entrepreneurship | NR421 | 2018-03-02..2018-04-13
  FR 11:00 60 | Theory Of Operating Systems | NC142 | 2018-03-02..2018-04-13
  FR 17:00 60 | Stochastic Processes | NC142 | 2018-03-02..2018-04-13
`;

/** The first week has no Monday and no Tuesday yet, the last no Thursday and no Friday any more. */
export const weeks = {
  "2018-02-26": `
    WE 10:00 Theory Of Operating Systems @ NC142
    WE 11:00 Integral Equations And Variational Methods @ NC142
    WE 12:00 Foundations Of Entrepreneurship @ NR421
    WE 14:00 Theory Of Operating Systems Lab. @ PC_Lab-IV
    TH 08:00 File Organisation And  Data Base Systems @ NC142
    TH 09:00 Theory Of Operating Systems @ NC142
    TH 11:00 Foundations Of Entrepreneurship @ NR421
    TH 12:00 Integral Equations And Variational Methods @ NC142
    FR 08:00 Integral Equations And Variational Methods @ NC142
    FR 09:00 Foundations Of Entrepreneurship @ NR421
    FR 11:00 Theory Of Operating Systems @ NC142
    FR 17:00 Stochastic Processes @ NC142
  `,
  "2018-04-16": `
    MO 11:00 Ip60162 @ -
    MO 12:00 File Organisation And  Data Base Systems @ NC142
    MO 14:00 Stochastic Processes @ NC142
    MO 17:00 Integral Equations And Variational Methods @ NC142
    TU 08:00 Ip60162 @ -
    TU 10:00 File Organisation And  Data Base Systems @ NC142
    TU 16:00 Stochastic Processes @ NC142
    WE 10:00 Theory Of Operating Systems @ NC142
    WE 11:00 Integral Equations And Variational Methods @ NC142
    WE 12:00 Foundations Of Entrepreneurship @ NR421
    WE 14:00 Theory Of Operating Systems Lab. @ PC_Lab-IV
  `,
};

/** How often each was left out with `ruleEndsBeforeItBegins`. */
export const skipped = {
  "File Organisation And  Data Base Systems": 3,
  "Foundations Of Entrepreneurship": 3,
  "Integral Equations And Variational Methods": 4,
  Ip60162: 2,
  "Stochastic Processes": 3,
  "Theory Of Operating Systems": 3,
  "Theory Of Operating Systems Lab.": 1,
};
