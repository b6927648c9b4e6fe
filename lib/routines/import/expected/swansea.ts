/** Read by hand from Swansea's file: single events in UTC, from 27 September 2021 over the clock change of 31 October. */
export const sessions = `
  ## autumn: Friday's labs of 12 November are in another room, after the last in the first
  MO 09:00 60 | CS-150_A:Lecture (Online) | Online Class | 2021-09-27..2021-12-06
  MO 10:00 60 | CS-110_A:Lecture (Online) | Online Class | 2021-09-27..2021-12-06
  MO 13:00 60 | CS-130_A:Lecture (Online) | Online Class | 2021-09-27..2021-12-06 | not 2021-10-18
  MO 15:00 60 | CS-170_A:CS-170 - Babbage | Y Twyni 002 | 2021-10-04..2021-12-06
  MO 16:00 60 | CS-170_A:CS-170 - Lovelace | Y Twyni 002 | 2021-10-04..2021-12-06
  MO 17:00 60 | CS-170_A:CS-170 - Turing | Y Twyni 002 | 2021-10-04..2021-12-06
  TU 09:00 120 | CS-110_A:CS-110 - Turing | Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC | 2021-10-05..2021-12-07
  TU 11:00 60 | CS-150_A:Year One Colloquium - Surnames A-K | Great Hall Auditorium | 2021-09-28..2021-12-07
  TU 12:00 60 | CS-150_A:Year One Colloquium - Surnames L-Z | Great Hall Auditorium | 2021-09-28..2021-12-07
  TU 13:00 120 | CS-110_A:CS-110 - Lovelace | Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC | 2021-10-05..2021-12-07
  TU 15:00 120 | CS-110_A:CS-110 - Babbage | Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC | 2021-10-05..2021-12-07
  TU 17:00 60 | CS-150_A:PC Lab | Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC | 2021-10-26..2021-11-09
  WE 09:00 60 | CS-130_A:Lecture (Online) | Online Class | 2021-09-29..2021-12-08
  WE 11:00 60 | CS-170_A:Quiz (Online) | Canvas Quiz | 2021-09-29..2021-12-08
  WE 12:00 60 | CS-150_A:Lecture (Online) | Online Class | 2021-09-29..2021-12-08
  TH 09:00 60 | CS-130_A:Drop In Session (Online) | Online or CoFo 113 Office | 2021-11-04..2021-11-04
  TH 10:00 60 | CS-170_A:Lecture (Online) | Online Class | 2021-09-30..2021-12-09
  TH 12:00 60 | CS-130_A:CS-130: Career Development (GH) | Online Class | 2021-11-04..2021-11-04
  TH 12:00 60 | CS-130_A:Lecture (Online) | Online Class | 2021-09-30..2021-12-09 | not 2021-11-04
  TH 14:00 120 | CS-130_A:CS-130: Career Development (GH) | Online Class | 2021-11-25..2021-11-25
  TH 14:00 120 | CS-130_A:Seminar (Online) | Online Class | 2021-10-07..2021-12-02 | not 2021-11-04 2021-11-25
  TH 14:00 60 | CS-150_A:PC Lab | Engineering Central C102 PC | 2021-10-28..2021-11-11
  TH 15:00 60 | CS-150_A:PC Lab | Engineering Central C102 PC | 2021-10-28..2021-11-11
  TH 16:00 60 | CS-150_A:PC Lab | Engineering Central C102 PC | 2021-10-28..2021-11-11
  TH 17:00 60 | CS-150_A:PC Lab | Engineering Central C102 PC | 2021-10-28..2021-11-11
  FR 09:00 60 | CS-130_A:Drop In Session (Online) | Online or CoFo 113 Office | 2021-11-05..2021-11-05
  FR 10:00 60 | CS-170_A:Lecture (Online) | Online Class | 2021-10-01..2021-12-10
  FR 12:00 60 | CS-150_A:Lecture (Online) | Online Class | 2021-10-01..2021-12-10 | not 2021-10-29 2021-11-05 2021-11-12 2021-12-03
  FR 14:00 60 | CS-150_A:PC Lab | Engineering Central C102 PC | 2021-10-29..2021-11-05
  FR 14:00 60 | CS-150_A:PC Lab | Engineering Central C104 | 2021-11-12..2021-11-12
  FR 15:00 60 | CS-110_A:CS-110 - Babbage (Optional) | Y Twyni 104 PC | 2021-10-01..2021-12-10
  FR 15:00 60 | CS-150_A:PC Lab | Engineering Central C102 PC | 2021-10-29..2021-11-05
  FR 15:00 60 | CS-150_A:PC Lab | Engineering Central C104 | 2021-11-12..2021-11-12
  FR 16:00 60 | CS-110_A:CS-110 - Lovelace (Optional) | Y Twyni 104 PC | 2021-10-01..2021-12-10
  FR 16:00 60 | CS-150_A:PC Lab | Engineering Central C102 PC | 2021-10-29..2021-11-05
  FR 16:00 60 | CS-150_A:PC Lab | Engineering Central C104 | 2021-11-12..2021-11-12
  FR 17:00 60 | CS-110_A:CS-110 Turing (Optional) | Y Twyni 104 PC | 2021-10-01..2021-12-10
  FR 17:00 60 | CS-150_A:PC Lab | Engineering Central C102 PC | 2021-10-29..2021-11-05
  FR 17:00 60 | CS-150_A:PC Lab | Engineering Central C104 | 2021-11-12..2021-11-12
  ## spring: two clock changes away, and three tutorials at once
  MO 11:00 60 | CS-135_A:Lecture | Great Hall 043 | 2022-01-24..2022-04-04
  MO 13:00 60 | CS-155_A:Lecture | Great Hall 043 | 2022-01-24..2022-04-04
  MO 15:00 60 | CS-175_A:Lecture | Great Hall 043 | 2022-01-24..2022-04-04
  MO 16:00 60 | CS-135_A:Lecture | Great Hall 043 | 2022-01-24..2022-04-04 | not 2022-03-28
  MO 17:00 60 | CS-115_A:Lecture | Great Hall 043 | 2022-01-24..2022-03-28
  TU 09:00 60 | CS-155_A:PC Lab | Computational Foundry 204 Linux Lab | 2022-03-01..2022-03-22
  TU 10:00 60 | CS-155_A:PC Lab | Computational Foundry 204 Linux Lab | 2022-03-01..2022-03-22
  TU 11:00 120 | CS-115_A:PC Lab | Computational Foundry 104 PC | 2022-01-25..2022-04-05
  TU 11:00 60 | CS-155_A:PC Lab | Computational Foundry 204 Linux Lab | 2022-03-01..2022-03-22
  TU 12:00 60 | CS-155_A:PC Lab | Computational Foundry 204 Linux Lab | 2022-03-01..2022-03-22
  TU 13:00 120 | CS-115_A:PC Lab | Computational Foundry 104 PC | 2022-01-25..2022-04-05
  TU 13:00 60 | CS-155_A:PC Lab | Computational Foundry 204 Linux Lab | 2022-03-01..2022-03-22
  TU 15:00 120 | CS-115_A:PC Lab | Computational Foundry 104 PC | 2022-01-25..2022-04-05
  WE 11:00 120 | CS-175_A:Lecture | Great Hall 043 | 2022-01-26..2022-04-06
  TH 09:00 60 | CS-115_A:Lecture | Great Hall 043 | 2022-01-27..2022-03-24
  TH 11:00 60 | CS-155_A:Lecture | Great Hall Auditorium | 2022-01-27..2022-04-07
  TH 12:00 60 | CS-155_A:Lecture | Great Hall Auditorium | 2022-01-27..2022-04-07
  TH 15:00 60 | CS-102_A:PC Lab | Engineering Central C101 PC | 2022-03-03..2022-04-07
  FR 10:00 60 | CS-175_A:Tutorial | Computational Foundry 002 | 2022-01-28..2022-04-08
  FR 10:00 60 | CS-175_A:Tutorial | Great Hall 049 | 2022-01-28..2022-04-08
  FR 10:00 60 | CS-175_A:Tutorial | School of Management 010 | 2022-01-28..2022-04-08
  FR 11:00 60 | CS-175_A:Tutorial | Computational Foundry 002 | 2022-01-28..2022-04-08
  FR 11:00 60 | CS-175_A:Tutorial | Great Hall 049 | 2022-01-28..2022-04-08
  FR 11:00 60 | CS-175_A:Tutorial | School of Management 010 | 2022-01-28..2022-04-08
  FR 13:00 60 | CS-155_A:CS-155 Year One Colloquium | Great Hall Auditorium | 2022-01-28..2022-04-08
  FR 14:00 120 | CS-135_A:PC Lab | Computational Foundry 104 PC | 2022-02-04..2022-04-08
  FR 14:00 120 | CS-135_A:PC Lab | Computational Foundry 203 Windows Lab | 2022-02-04..2022-04-08
  FR 16:00 120 | CS-135_A:PC Lab | Computational Foundry 104 PC | 2022-02-04..2022-04-08
  FR 16:00 120 | CS-135_A:PC Lab | Computational Foundry 203 Windows Lab | 2022-02-04..2022-04-08
`;

/** The last week of summer time, the first of winter time, and the first of the next summer time. */
export const weeks = {
  "2021-10-25": `
    MO 09:00 CS-150_A:Lecture (Online) @ Online Class
    MO 10:00 CS-110_A:Lecture (Online) @ Online Class
    MO 13:00 CS-130_A:Lecture (Online) @ Online Class
    MO 15:00 CS-170_A:CS-170 - Babbage @ Y Twyni 002
    MO 16:00 CS-170_A:CS-170 - Lovelace @ Y Twyni 002
    MO 17:00 CS-170_A:CS-170 - Turing @ Y Twyni 002
    TU 09:00 CS-110_A:CS-110 - Turing @ Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC
    TU 11:00 CS-150_A:Year One Colloquium - Surnames A-K @ Great Hall Auditorium
    TU 12:00 CS-150_A:Year One Colloquium - Surnames L-Z @ Great Hall Auditorium
    TU 13:00 CS-110_A:CS-110 - Lovelace @ Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC
    TU 15:00 CS-110_A:CS-110 - Babbage @ Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC
    TU 17:00 CS-150_A:PC Lab @ Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC
    WE 09:00 CS-130_A:Lecture (Online) @ Online Class
    WE 11:00 CS-170_A:Quiz (Online) @ Canvas Quiz
    WE 12:00 CS-150_A:Lecture (Online) @ Online Class
    TH 10:00 CS-170_A:Lecture (Online) @ Online Class
    TH 12:00 CS-130_A:Lecture (Online) @ Online Class
    TH 14:00 CS-130_A:Seminar (Online) @ Online Class
    TH 14:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    TH 15:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    TH 16:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    TH 17:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    FR 10:00 CS-170_A:Lecture (Online) @ Online Class
    FR 14:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    FR 15:00 CS-110_A:CS-110 - Babbage (Optional) @ Y Twyni 104 PC
    FR 15:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    FR 16:00 CS-110_A:CS-110 - Lovelace (Optional) @ Y Twyni 104 PC
    FR 16:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    FR 17:00 CS-110_A:CS-110 Turing (Optional) @ Y Twyni 104 PC
    FR 17:00 CS-150_A:PC Lab @ Engineering Central C102 PC
  `,
  "2021-11-01": `
    MO 09:00 CS-150_A:Lecture (Online) @ Online Class
    MO 10:00 CS-110_A:Lecture (Online) @ Online Class
    MO 13:00 CS-130_A:Lecture (Online) @ Online Class
    MO 15:00 CS-170_A:CS-170 - Babbage @ Y Twyni 002
    MO 16:00 CS-170_A:CS-170 - Lovelace @ Y Twyni 002
    MO 17:00 CS-170_A:CS-170 - Turing @ Y Twyni 002
    TU 09:00 CS-110_A:CS-110 - Turing @ Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC
    TU 11:00 CS-150_A:Year One Colloquium - Surnames A-K @ Great Hall Auditorium
    TU 12:00 CS-150_A:Year One Colloquium - Surnames L-Z @ Great Hall Auditorium
    TU 13:00 CS-110_A:CS-110 - Lovelace @ Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC
    TU 15:00 CS-110_A:CS-110 - Babbage @ Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC
    TU 17:00 CS-150_A:PC Lab @ Computational Foundry 104 PC,Computational Foundry 203 Windows Lab, Y Twyni 104 PC
    WE 09:00 CS-130_A:Lecture (Online) @ Online Class
    WE 11:00 CS-170_A:Quiz (Online) @ Canvas Quiz
    WE 12:00 CS-150_A:Lecture (Online) @ Online Class
    TH 09:00 CS-130_A:Drop In Session (Online) @ Online or CoFo 113 Office
    TH 10:00 CS-170_A:Lecture (Online) @ Online Class
    TH 12:00 CS-130_A:CS-130: Career Development (GH) @ Online Class
    TH 14:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    TH 15:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    TH 16:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    TH 17:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    FR 09:00 CS-130_A:Drop In Session (Online) @ Online or CoFo 113 Office
    FR 10:00 CS-170_A:Lecture (Online) @ Online Class
    FR 14:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    FR 15:00 CS-110_A:CS-110 - Babbage (Optional) @ Y Twyni 104 PC
    FR 15:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    FR 16:00 CS-110_A:CS-110 - Lovelace (Optional) @ Y Twyni 104 PC
    FR 16:00 CS-150_A:PC Lab @ Engineering Central C102 PC
    FR 17:00 CS-110_A:CS-110 Turing (Optional) @ Y Twyni 104 PC
    FR 17:00 CS-150_A:PC Lab @ Engineering Central C102 PC
  `,
  "2022-03-28": `
    MO 11:00 CS-135_A:Lecture @ Great Hall 043
    MO 13:00 CS-155_A:Lecture @ Great Hall 043
    MO 15:00 CS-175_A:Lecture @ Great Hall 043
    MO 17:00 CS-115_A:Lecture @ Great Hall 043
    TU 11:00 CS-115_A:PC Lab @ Computational Foundry 104 PC
    TU 13:00 CS-115_A:PC Lab @ Computational Foundry 104 PC
    TU 15:00 CS-115_A:PC Lab @ Computational Foundry 104 PC
    WE 11:00 CS-175_A:Lecture @ Great Hall 043
    TH 11:00 CS-155_A:Lecture @ Great Hall Auditorium
    TH 12:00 CS-155_A:Lecture @ Great Hall Auditorium
    TH 15:00 CS-102_A:PC Lab @ Engineering Central C101 PC
    FR 10:00 CS-175_A:Tutorial @ Computational Foundry 002
    FR 10:00 CS-175_A:Tutorial @ Great Hall 049
    FR 10:00 CS-175_A:Tutorial @ School of Management 010
    FR 11:00 CS-175_A:Tutorial @ Computational Foundry 002
    FR 11:00 CS-175_A:Tutorial @ Great Hall 049
    FR 11:00 CS-175_A:Tutorial @ School of Management 010
    FR 13:00 CS-155_A:CS-155 Year One Colloquium @ Great Hall Auditorium
    FR 14:00 CS-135_A:PC Lab @ Computational Foundry 104 PC
    FR 14:00 CS-135_A:PC Lab @ Computational Foundry 203 Windows Lab
    FR 16:00 CS-135_A:PC Lab @ Computational Foundry 104 PC
    FR 16:00 CS-135_A:PC Lab @ Computational Foundry 203 Windows Lab
  `,
};
