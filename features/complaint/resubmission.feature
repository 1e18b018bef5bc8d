Feature: Resubmitting what was not considered
  SI 2006/1738 reg 8(4) and (5). When the concurrent consideration is over, the complainant may resubmit what was not
  considered because of it; it is then considered in accordance with regulations 9 to 20, from the start.

  Rule: It may be resubmitted no later than one year after the concurrent consideration was discontinued or completed
    SI 2006/1738 reg 8(5)
    Our reading: the concurrent consideration is that of the court, the tribunal, the employer or the prosecutor. The
    year runs from its end, however long it lasted; the corresponding date of the next year is still in time, and 29
    February corresponds to 28 February.

    Background:
      Given this chronology
        | Mon 5 February 2024 | a complaint of 2 points is received                              |
        | Wed 7 February 2024 | consideration of the complaint ends because of court proceedings |

    Scenario: While the proceedings go on there is no last day
      Then point 1 may be resubmitted until no day

    Scenario Outline: In time and late
      Given on <ended> the other proceedings are completed
      When on <resubmitted> the complaint is resubmitted
      Then it is recorded
      And point 1 may be resubmitted until <last>
      And point 1 was resubmitted <verdict>

      Examples:
        | ended                | last                 | resubmitted          | verdict | why                               |
        | Wed 15 January 2025  | Thu 15 January 2026  | Wed 15 January 2025  | in time | on the day they ended             |
        | Wed 15 January 2025  | Thu 15 January 2026  | Thu 15 January 2026  | in time | the last day                      |
        | Wed 15 January 2025  | Thu 15 January 2026  | Fri 16 January 2026  | late    | the first day after it            |
        | Thu 29 February 2024 | Fri 28 February 2025 | Fri 28 February 2025 | in time | from a leap day                   |
        | Thu 29 February 2024 | Fri 28 February 2025 | Sat 1 March 2025     | late    | there is no 29 February in 2025   |
        | Fri 4 July 2025      | Sat 4 July 2026      | Sat 4 July 2026      | in time | the last day is a Saturday        |
        | Fri 4 July 2025      | Sat 4 July 2026      | Mon 6 July 2026      | late    | it does not roll on to the Monday |

    Scenario: A trial that lasted for more than a year takes nothing from the complainant's
      Given on Mon 1 December 2025 the other proceedings are completed
      When on Mon 1 June 2026 the complaint is resubmitted
      Then point 1 may be resubmitted until Tue 1 December 2026
      And point 1 was resubmitted in time

    Scenario: Discontinued counts as completed does
      When on Wed 15 January 2025 the other proceedings are discontinued
      Then it is recorded
      And point 1 may be resubmitted until Thu 15 January 2026

    Scenario: Each point has its own proceedings
      When on Wed 15 January 2025 the proceedings about point 2 are completed
      Then point 1 may be resubmitted until no day
      And point 2 may be resubmitted until Thu 15 January 2026

    Scenario: Resubmitted before they have ended
      When on Mon 1 June 2026 the complaint is resubmitted
      Then it is recorded
      And point 1 was resubmitted in time

    Scenario: Proceedings of which nothing of the complaint stands discontinued
      Given on Mon 1 June 2026 the complaint is resubmitted
      When on Wed 3 June 2026 the other proceedings are completed
      Then it is impossible: nothing discontinued

  Rule: What is resubmitted after the year is considered only where the authority has decided that it is
    SI 2006/1738 reg 8(5); SI 2006/1738 reg 9(2)
    Our reading: it is neither turned away nor accepted by itself; both limbs of reg 9(2) are concluded upon.

    Background:
      Given this chronology
        | Mon 5 February 2024 | a complaint is received                                          |
        | Wed 7 February 2024 | consideration of the complaint ends because of court proceedings |
        | Wed 15 January 2025 | the other proceedings are completed                              |
        | Mon 1 June 2026     | the complaint is resubmitted                                     |

    Scenario: Before the decision
      When on Wed 3 June 2026 the formal investigation begins
      Then it is refused as late undecided, under SI 2006/1738 reg 9(2)

    Scenario: It is to be considered
      Given on Wed 3 June 2026 it is decided to consider point 1, limb (a) met and limb (b) met
      When on Wed 3 June 2026 the formal investigation begins
      Then it is recorded
      And Stage 1 starts on Mon 1 June 2026
      And Stage 1 is due on Mon 15 June 2026

    Scenario: It is not to be considered
      When on Wed 3 June 2026 it is decided not to consider point 1, limb (a) not met and limb (b) met
      Then it is recorded
      And the complaint stands after it was decided not to consider it

  Rule: That it was late at first, and accepted, does not decide of what is resubmitted late
    SI 2006/1738 reg 9(2)

    Scenario: Accepted at first, and resubmitted after the year
      Given this chronology
        | Mon 5 February 2024 | a complaint is received of what arose on Wed 1 February 2023     |
        | Mon 5 February 2024 | it is decided to consider point 1, limb (a) met and limb (b) met |
        | Wed 7 February 2024 | consideration of the complaint ends because of court proceedings |
        | Wed 15 January 2025 | the other proceedings are completed                              |
        | Mon 1 June 2026     | the complaint is resubmitted                                     |
      When on Wed 3 June 2026 the formal investigation begins
      Then it is refused as late undecided, under SI 2006/1738 reg 9(2)

  Rule: The year since the grounds arose is not asked about again
    SI 2006/1738 reg 8(5)
    «Regulation 9(1) shall not apply» to what is resubmitted within its own year.

    Scenario: Made in time, and resubmitted when the year since its grounds is over
      Given this chronology
        | Mon 5 February 2024 | a complaint is received of what arose on Wed 8 February 2023     |
        | Wed 7 February 2024 | consideration of the complaint ends because of court proceedings |
        | Wed 15 January 2025 | the other proceedings are completed                              |
        | Mon 1 December 2025 | the complaint is resubmitted                                     |
      When on Wed 3 December 2025 the formal investigation begins
      Then it is recorded
      And point 1 was resubmitted in time
      And point 1 could be made until no day, and came in time

  Rule: What is resubmitted is considered from the start, on the day on which it is
    SI 2006/1738 reg 8(4)
    A fresh Stage 1, of ten working days: no day that had not been used is left over, and no extension. The complaint
    was received once. Our reading: where the authority itself finds that the prejudice has ceased, it tells the
    complainant, and consideration starts afresh on that day, whatever time has passed.

    Scenario Outline: Ten working days, whatever had been used
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                             |
        | <ended>         | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 the complaint is resubmitted
      Then it is recorded
      And the complaint stands in local resolution
      And Stage 1 starts on Tue 1 September 2026
      And Stage 1 is due on Tue 15 September 2026

      Examples:
        | ended            | why                  |
        | Mon 1 June 2026  | none had been used   |
        | Wed 10 June 2026 | seven had been used  |
        | Mon 15 June 2026 | all had been used    |
        | Tue 30 June 2026 | the time had run out |

    Scenario Outline: Resubmitted, or taken up again by the authority
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                             |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on <day> <what>
      Then it is recorded
      And Stage 1 starts on <day>
      And Stage 1 is due on <due>

      Examples:
        | day                  | what                                              | due                   | why                    |
        | Fri 28 August 2026   | the complaint is resubmitted                      | Mon 14 September 2026 | over a bank holiday    |
        | Sat 5 September 2026 | the complaint is resubmitted                      | Fri 18 September 2026 | on a Saturday          |
        | Tue 1 September 2026 | the authority finds that the prejudice has ceased | Tue 15 September 2026 | found by the authority |

    Scenario: No extension is left
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                                             |
        | Mon 8 June 2026  | Stage 1 is extended to Mon 29 June 2026                             |
        | Wed 10 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Thu 11 June 2026 the complaint is resubmitted
      Then Stage 1 is due on Thu 25 June 2026

    Scenario: It may be extended again, to twenty working days from the new start
      Given this chronology
        | Mon 1 June 2026      | a complaint is received                                             |
        | Mon 8 June 2026      | Stage 1 is extended to Mon 29 June 2026                             |
        | Wed 10 June 2026     | consideration of the complaint ends because of criminal proceedings |
        | Tue 1 September 2026 | the complaint is resubmitted                                        |
      When on Tue 8 September 2026 Stage 1 is extended to Tue 29 September 2026
      Then it is recorded
      And Stage 1 is due on Tue 29 September 2026

    Scenario: A later start that had been agreed is not left either
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                                       |
        | Tue 2 June 2026 | a later start on Thu 10 September 2026 is agreed at the complainant's request |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings           |
      When on Tue 1 September 2026 the complaint is resubmitted
      Then Stage 1 starts on Tue 1 September 2026

    Scenario: It is investigated anew
      Given this chronology
        | Mon 1 June 2026      | a complaint is received                                             |
        | Tue 2 June 2026      | the formal investigation begins                                     |
        | Wed 3 June 2026      | consideration of the complaint ends because of criminal proceedings |
        | Tue 1 September 2026 | the complaint is resubmitted                                        |
        | Wed 2 September 2026 | the formal investigation begins                                     |
      When on Tue 15 September 2026 the response finds point 1 upheld
      Then it is recorded
      And Stage 1 ended on Tue 15 September 2026 by response, in time
      And Stage 1 took 10 working days, and 75 from receipt

    Scenario: It is in the team's own hands again until it is investigated anew
      Given this chronology
        | Mon 1 June 2026      | a complaint is received                                             |
        | Tue 2 June 2026      | the formal investigation begins                                     |
        | Wed 3 June 2026      | consideration of the complaint ends because of criminal proceedings |
        | Tue 1 September 2026 | the complaint is resubmitted                                        |
        | Wed 2 September 2026 | the complaint is withdrawn                                          |
      When on Thu 3 September 2026 the complaint is reinstated
      Then the complaint stands in local resolution
      And Stage 1 starts on Tue 1 September 2026

    Scenario: It is acknowledged anew
      Given this policy of the authority
        | in force from       | Wed 1 April 2026 |
        | acknowledges within | 3 working days   |
      And this chronology
        | Mon 1 June 2026      | a complaint is received                                             |
        | Tue 2 June 2026      | it is acknowledged                                                  |
        | Wed 3 June 2026      | consideration of the complaint ends because of criminal proceedings |
        | Tue 1 September 2026 | the complaint is resubmitted                                        |
      When on Fri 4 September 2026 it is acknowledged
      Then the acknowledgement is due on Fri 4 September 2026
      And the acknowledgement ended on Fri 4 September 2026 by acknowledgement, in time

    Scenario: Sufficient interest is not decided again
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person                      |
        | Tue 2 June 2026 | sufficient interest is found                                        |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 the complaint is resubmitted
      Then Stage 1 starts on Tue 1 September 2026

    Scenario: Both agree to leave Stage 1 out
      Given this chronology
        | Mon 1 June 2026      | a complaint is received                                             |
        | Wed 3 June 2026      | consideration of the complaint ends because of criminal proceedings |
        | Tue 1 September 2026 | the complaint is resubmitted                                        |
      When on Tue 1 September 2026 it is agreed to leave Stage 1 out
      Then it is recorded
      And the complaint stands at Stage 2
      And Stage 1 ended on Tue 1 September 2026 by an agreement to leave it out, in time
      And Stage 2 is due on Tue 6 October 2026

    Scenario: One of two points
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                                 |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 point 2 is resubmitted
      Then it is recorded
      And point 2 is open
      And point 1 is discontinued
      And Stage 1 starts on Tue 1 September 2026

    Scenario: The other point was withdrawn
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                           |
        | Tue 2 June 2026 | point 1 is withdrawn                                          |
        | Wed 3 June 2026 | consideration of point 2 ends because of criminal proceedings |
      When on Tue 1 September 2026 point 2 is resubmitted
      Then it is recorded
      And no linked complaint is opened
      And point 1 is withdrawn
      And Stage 1 is due on Tue 15 September 2026

    Scenario: It is counted as received once
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                             |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 the complaint is resubmitted
      Then no linked complaint is opened
      And the complaint counts as received
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received

    Scenario: It ends once more
      Given this chronology
        | Mon 1 June 2026      | a complaint is received                                             |
        | Wed 3 June 2026      | consideration of the complaint ends because of criminal proceedings |
        | Tue 1 September 2026 | the complaint is resubmitted                                        |
      When on Thu 3 September 2026 consideration of the complaint ends because of court proceedings, to be reviewed on Tue 1 December 2026
      Then it is recorded
      And Stage 1 ended on Thu 3 September 2026 by concurrent proceedings, in time
      And point 1 may be resubmitted until no day

    Scenario Outline: What does not stand discontinued is not resubmitted
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | <before>                            |
      When on Tue 1 September 2026 <what>
      Then it is impossible: <refusal>

      Examples:
        | before                                                        | what                                              | refusal              | why                 |
        | it is acknowledged                                            | point 1 is resubmitted                            | nothing discontinued | nothing was         |
        | it is acknowledged                                            | the authority finds that the prejudice has ceased | nothing discontinued | nothing was         |
        | consideration of point 2 ends because of criminal proceedings | point 1 is resubmitted                            | point not open       | the other point was |

    Scenario: The authority finds that the prejudice has ceased when the year is over
      Given this chronology
        | Mon 5 February 2024 | a complaint is received                                          |
        | Wed 7 February 2024 | consideration of the complaint ends because of court proceedings |
        | Wed 15 January 2025 | the other proceedings are completed                              |
        | Mon 1 June 2026     | the authority finds that the prejudice has ceased                |
      When on Wed 3 June 2026 the formal investigation begins
      Then it is recorded

    Scenario: The complainant was not told that consideration starts afresh
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                             |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 the authority finds that the prejudice has ceased, and the complainant is not told
      Then it is recorded
      And notice is owed to the complainant, that consideration starts afresh

  Rule: Where the other points have moved on, what is resubmitted goes on as a linked complaint
    SI 2006/1738 reg 8(4)
    Our reading: a complaint has one Stage 1 at a time, and what was found at one stage is never overwritten. The linked
    complaint has the fresh Stage 1; it was received, and is counted, once.

    Scenario: The other point was answered
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                           |
        | Tue 2 June 2026 | the formal investigation begins                               |
        | Wed 3 June 2026 | consideration of point 2 ends because of criminal proceedings |
        | Mon 8 June 2026 | the response finds point 1 upheld                             |
      When on Tue 1 September 2026 point 2 is resubmitted
      Then it is recorded
      And the complaint stands after the Stage 1 response
      And point 2 goes on by itself
      And point 2 was resubmitted in time
      And it goes on as a linked complaint
        | its points        | point 2               |
        | first received on | Mon 1 June 2026       |
        | Stage 1 starts on | Tue 1 September 2026  |
        | Stage 1 is due on | Tue 15 September 2026 |
        | it stands         | in local resolution   |
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received

    Scenario: The other point is still considered
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                           |
        | Wed 3 June 2026 | consideration of point 2 ends because of criminal proceedings |
      When on Wed 10 June 2026 point 2 is resubmitted
      Then Stage 1 is due on Mon 15 June 2026
      And it goes on as a linked complaint
        | Stage 1 starts on | Wed 10 June 2026 |
        | Stage 1 is due on | Wed 24 June 2026 |

    Scenario: It had been answered at Stage 1, and was stopped at Stage 2
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                                             |
        | Tue 2 June 2026  | the formal investigation begins                                     |
        | Mon 8 June 2026  | the response finds point 1 not upheld                               |
        | Mon 15 June 2026 | Stage 2 is asked for                                                |
        | Wed 17 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 the complaint is resubmitted
      Then its outcome is not upheld, printed as not upheld
      And it goes on as a linked complaint
        | its points        | point 1              |
        | Stage 1 starts on | Tue 1 September 2026 |

    Scenario: It had not been answered, and was stopped at Stage 2
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                                             |
        | Mon 22 June 2026 | Stage 2 is asked for                                                |
        | Wed 24 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 the complaint is resubmitted
      Then Stage 2 ended on Wed 24 June 2026 by concurrent proceedings, in time
      And of point 1 nothing is left to be considered at Stage 2
      And it goes on as a linked complaint
        | Stage 1 starts on | Tue 1 September 2026 |

    Scenario Outline: The linked complaint in time and late
      Given this chronology
        | Mon 5 February 2024  | a complaint of 2 points is received                        |
        | Wed 7 February 2024  | consideration of point 2 ends because of court proceedings |
        | Mon 12 February 2024 | point 1 is resolved by agreement                           |
        | Wed 15 January 2025  | the other proceedings are completed                        |
      When on <resubmitted> point 2 is resubmitted
      Then it goes on as a linked complaint
        | its point | <verdict> |

      Examples:
        | resubmitted         | verdict | why                    |
        | Thu 15 January 2026 | in time | the last day           |
        | Fri 16 January 2026 | late    | the first day after it |

    Scenario: A correction after which it could not have joined
      Given this chronology
        | Mon 1 June 2026      | a complaint of 2 points is received                                 |
        | Wed 3 June 2026      | consideration of the complaint ends because of criminal proceedings |
        | Tue 1 September 2026 | the complaint is resubmitted                                        |
      When these corrections are made together
        | Wed 3 June 2026 | Wed 3 June 2026 | consideration of point 2 ends because of criminal proceedings |
      Then it is impossible: goes its own way
