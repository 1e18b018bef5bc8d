Feature: The time for Stage 2
  SI 2006/1738 reg 17(3) and (6). Stage 2 ends when the notice of the response has been sent to the complainant and to
  the advocate. A response is counted in one of five ways, never in two: within 25 working days of the start; by the day
  told in a notice; after that day, within 65 working days; beyond 25 working days without a notice; or beyond 65
  working days.

  Rule: The response is sent within twenty-five working days of the start
    SI 2006/1738 reg 17(3)
    In the twenty-five lie the investigation, the report of the independent person and the authority's decision.

    Scenario Outline: The last day
      Given on <start> a complaint is received
      When on <start> it is agreed to leave Stage 1 out
      Then Stage 2 is due on <due>

      Examples:
        | start                 | due                 | why                           |
        | Mon 1 June 2026       | Mon 6 July 2026     | in ordinary weeks             |
        | Fri 27 March 2026     | Wed 6 May 2026      | over Easter and a May holiday |
        | Sat 28 March 2026     | Wed 6 May 2026      | from a Saturday               |
        | Thu 2 April 2026      | Tue 12 May 2026     | from the eve of Good Friday   |
        | Fri 28 August 2026    | Mon 5 October 2026  | over the summer bank holiday  |
        | Fri 18 December 2026  | Wed 27 January 2027 | over the turn of the year     |
        | Fri 16 September 2022 | Mon 24 October 2022 | over the state funeral        |

    Scenario Outline: Answered in time and late
      Given this chronology
        | Mon 2 March 2026 | a complaint is received              |
        | Mon 2 March 2026 | it is agreed to leave Stage 1 out    |
        | Tue 3 March 2026 | an independent person is appointed   |
        | Wed 4 March 2026 | the authority decides point 1 upheld |
      When on <sent> the Stage 2 response is sent
      Then it is recorded
      And the complaint stands after the Stage 2 response
      And Stage 2 ended on <sent> by response, <verdict>

      Examples:
        | sent             | verdict | why                    |
        | Wed 4 March 2026 | in time | at once                |
        | Wed 8 April 2026 | in time | the last day           |
        | Thu 9 April 2026 | late    | the first day after it |

    Scenario: Withdrawn at Stage 2
      Given this chronology
        | Mon 2 March 2026 | a complaint is received           |
        | Mon 2 March 2026 | it is agreed to leave Stage 1 out |
      When on Mon 16 March 2026 the complaint is withdrawn
      Then the complaint stands after withdrawal
      And Stage 2 ended on Mon 16 March 2026 by withdrawal, in time

    Scenario: Withdrawn while the final record is awaited
      Given this chronology
        | Mon 2 March 2026 | a complaint is made by telephone  |
        | Mon 2 March 2026 | it is agreed to leave Stage 1 out |
      When on Mon 16 March 2026 the complaint is withdrawn
      Then Stage 2 ended on Mon 16 March 2026 by withdrawal, before it started

  Rule: The response goes to the complainant and to the advocate; until it has, the time runs on
    SI 2006/1738 reg 17(3)

    Background:
      Given this chronology
        | Mon 2 March 2026 | a complaint is received from a child looked after |
        | Mon 2 March 2026 | it is agreed to leave Stage 1 out                 |
        | Tue 3 March 2026 | an independent person is appointed                |
        | Wed 4 March 2026 | the authority decides point 1 upheld              |

    Scenario: Sent to both
      When on Tue 7 April 2026 the Stage 2 response is sent to the complainant and the advocate
      Then it is recorded
      And Stage 2 ended on Tue 7 April 2026 by response, in time
      And nobody is still to be told

    Scenario: Not sent to the advocate
      When on Tue 7 April 2026 the Stage 2 response is sent to the complainant and not to the advocate
      Then it is recorded
      And it has no effect on Stage 2, under SI 2006/1738 reg 17(3)
      And Stage 2 has not ended
      And the advocate is still to have the Stage 2 response

    Scenario Outline: Sent to the advocate afterwards
      Given on Tue 7 April 2026 the Stage 2 response is sent to the complainant and not to the advocate
      When on <sent> the Stage 2 response is sent to the advocate
      Then Stage 2 ended on <sent> by response, <verdict>
      And nobody is still to be told

      Examples:
        | sent             | verdict | why                    |
        | Wed 8 April 2026 | in time | the last day           |
        | Thu 9 April 2026 | late    | the first day after it |

  Rule: Before the time runs out, the complainant is told in writing why it will not be met, and by what day it will
    SI 2006/1738 reg 17(6)
    The day told lies no later than 65 working days from the start. Our reading: this is a duty to tell and no power to
    extend, so a notice lengthens nothing; the last day is still "before", and the Regulations know no notice after it.

    Background:
      Given this chronology
        | Mon 2 March 2026 | a complaint is received           |
        | Mon 2 March 2026 | it is agreed to leave Stage 1 out |

    Scenario Outline: In writing, with the reason, in time, and not too far
      When on <told> the complainant is told in writing, with the reason, that the response will be sent by <day>
      Then it is recorded
      And the day told that counts is <day>
      And Stage 2 is due on Wed 8 April 2026

      Examples:
        | told             | day             | why                                  |
        | Tue 3 March 2026 | Fri 15 May 2026 | told early                           |
        | Wed 8 April 2026 | Fri 15 May 2026 | told on the twenty-fifth working day |
        | Wed 1 April 2026 | Fri 5 June 2026 | to the sixty-fifth working day       |

    Scenario Outline: Too late or too far
      When on <told> the complainant is told in writing, with the reason, that the response will be sent by <day>
      Then it is recorded
      And it has no effect on Stage 2, under SI 2006/1738 reg 17(6)
      And the day told that counts is no day

      Examples:
        | told             | day             | why                                       |
        | Thu 9 April 2026 | Fri 15 May 2026 | the first day after the twenty-five       |
        | Wed 1 April 2026 | Sat 6 June 2026 | the day after the sixty-fifth working day |
        | Wed 1 April 2026 | Mon 8 June 2026 | the sixty-sixth working day               |
        | Thu 9 April 2026 | Mon 8 June 2026 | both                                      |

    Scenario Outline: Not as it must be told
      When on Wed 1 April 2026 the complainant is told <how>, that the response will be sent by Fri 15 May 2026
      Then it is recorded
      And it has no effect on Stage 2, under SI 2006/1738 reg 17(6)
      And the day told that counts is no day

      Examples:
        | how                          | why                            |
        | orally, with the reason      | a call is not in writing       |
        | in writing, without a reason | «the reason for their failure» |
        | orally, without a reason     | neither                        |

    Scenario Outline: Told a second time
      Given this chronology
        | Wed 1 April 2026 | the complainant is told in writing, with the reason, that the response will be sent by Fri 1 May 2026 |
      When on <told> the complainant is told in writing, with the reason, that the response will be sent by <day>
      Then the day told that counts is <counts>

      Examples:
        | told             | day             | counts          | why                                      |
        | Wed 8 April 2026 | Fri 15 May 2026 | Fri 15 May 2026 | within the twenty-five, the later notice |
        | Thu 9 April 2026 | Fri 15 May 2026 | Fri 1 May 2026  | after them the first one stands          |
        | Wed 8 April 2026 | Mon 8 June 2026 | Fri 1 May 2026  | too far: the first one stands            |

  Rule: No day later than sixty-five working days from the start may be told
    SI 2006/1738 reg 17(6)
    Sixty-five working days are not thirteen weeks.

    Scenario Outline: The last day that may be told
      Given on <start> a complaint is received
      When on <start> it is agreed to leave Stage 1 out
      Then no day later than <last> may be told

      Examples:
        | start                 | last                 | why                                        |
        | Mon 1 June 2026       | Tue 1 September 2026 | over the summer bank holiday               |
        | Fri 27 March 2026     | Thu 2 July 2026      | over Easter and two May holidays           |
        | Sat 28 March 2026     | Thu 2 July 2026      | from a Saturday                            |
        | Thu 2 April 2026      | Wed 8 July 2026      | from the eve of Good Friday                |
        | Fri 28 August 2026    | Mon 30 November 2026 | over the summer bank holiday, from its eve |
        | Fri 18 December 2026  | Wed 24 March 2027    | over the turn of the year                  |
        | Fri 16 September 2022 | Mon 19 December 2022 | over the state funeral                     |
        | Thu 29 August 2024    | Thu 28 November 2024 | as the Ombudsman counted in 25 005 179     |
        | Thu 1 October 2026    | Tue 5 January 2027   | thirteen weeks would end on 31 December    |

    Scenario: Told while the final written record is awaited
      Given this chronology
        | Mon 2 February 2026 | a complaint is made by telephone                                                                       |
        | Mon 9 February 2026 | version 1 of the written record is prepared, and comments on it are invited                            |
        | Mon 2 March 2026    | Stage 2 is asked for                                                                                   |
        | Mon 16 March 2026   | the complainant is told in writing, with the reason, that the response will be sent by Thu 2 July 2026 |
      When on Fri 27 March 2026 version 2 of the written record is produced as the final one
      Then no day later than Thu 2 July 2026 may be told
      And the day told that counts is Thu 2 July 2026

  Rule: A response is counted in one of five ways
    SI 2006/1738 reg 17(3); SI 2006/1738 reg 17(6)
    Which of them is decided by the day on which it had been sent to all to whom it is owed. Beyond the sixty-fifth
    working day it is also counted by how many.

    Background:
      Given this chronology
        | Mon 2 March 2026 | a complaint is received from a child looked after |
        | Mon 2 March 2026 | it is agreed to leave Stage 1 out                 |
        | Tue 3 March 2026 | an independent person is appointed                |
        | Wed 4 March 2026 | the authority decides point 1 upheld              |

    Scenario Outline: With a notice
      Given this chronology
        | Wed 1 April 2026 | the complainant is told in writing, with the reason, that the response will be sent by Fri 15 May 2026 |
      When on <sent> the Stage 2 response is sent
      Then the response came <verdict>

      Examples:
        | sent             | verdict                                    | why                                 |
        | Wed 8 April 2026 | within 25 working days                     | the twenty-fifth working day        |
        | Thu 9 April 2026 | by the day told                            | the first day after it              |
        | Fri 15 May 2026  | by the day told                            | the day told                        |
        | Sat 16 May 2026  | after the day told, within 65 working days | the day after it, though a Saturday |
        | Mon 18 May 2026  | after the day told, within 65 working days | the first working day after it      |
        | Fri 5 June 2026  | after the day told, within 65 working days | the sixty-fifth working day         |
        | Mon 8 June 2026  | beyond 65 working days                     | the first working day after it      |

    Scenario Outline: With a notice to the sixty-fifth working day
      Given this chronology
        | Wed 1 April 2026 | the complainant is told in writing, with the reason, that the response will be sent by Fri 5 June 2026 |
      When on <sent> the Stage 2 response is sent
      Then the response came <verdict>

      Examples:
        | sent            | verdict                | why                            |
        | Fri 5 June 2026 | by the day told        | the day told                   |
        | Mon 8 June 2026 | beyond 65 working days | the first working day after it |

    Scenario Outline: Without a notice
      When on <sent> the Stage 2 response is sent
      Then the response came <verdict>

      Examples:
        | sent             | verdict                                 | why                            |
        | Wed 8 April 2026 | within 25 working days                  | the twenty-fifth working day   |
        | Thu 9 April 2026 | beyond 25 working days without a notice | the first day after it         |
        | Fri 5 June 2026  | beyond 25 working days without a notice | the sixty-fifth working day    |
        | Mon 8 June 2026  | beyond 65 working days                  | the first working day after it |

    Scenario Outline: With a notice that has no effect it counts as without one
      Given on <told> the complainant is told <how>, that the response will be sent by <day>
      When on Fri 15 May 2026 the Stage 2 response is sent
      Then the response came beyond 25 working days without a notice

      Examples:
        | told             | how                          | day             | why            |
        | Thu 9 April 2026 | in writing, with the reason  | Fri 15 May 2026 | told too late  |
        | Wed 1 April 2026 | in writing, with the reason  | Mon 8 June 2026 | a day too far  |
        | Wed 1 April 2026 | orally, with the reason      | Fri 15 May 2026 | not in writing |
        | Wed 1 April 2026 | in writing, without a reason | Fri 15 May 2026 | no reason      |

    Scenario Outline: How far beyond
      When on <sent> the Stage 2 response is sent
      Then the response came beyond 65 working days
      And it came <beyond> beyond the sixty-fifth

      Examples:
        | sent               | beyond          | why                                      |
        | Sat 6 June 2026    | 0 working days  | the day after it: late by no working day |
        | Mon 8 June 2026    | 1 working day   | the first working day after it           |
        | Mon 22 June 2026   | 11 working days | two weeks later                          |
        | Mon 31 August 2026 | 60 working days | on a bank holiday                        |

    Scenario: Sent in time to the complainant, and late to the advocate
      Given on Tue 7 April 2026 the Stage 2 response is sent to the complainant and not to the advocate
      When on Thu 9 April 2026 the Stage 2 response is sent to the advocate
      Then the response came beyond 25 working days without a notice

  Rule: Guidance counts from the statement that the complainant agreed; the Regulations decide
    Getting the Best from Complaints (DfES 2006)
    Both are shown beside each other. Whether Stage 2 was in time is for the Regulations to say.

    Background:
      Given this chronology
        | Mon 2 March 2026 | a complaint is received              |
        | Mon 2 March 2026 | it is agreed to leave Stage 1 out    |
        | Tue 3 March 2026 | an independent person is appointed   |
        | Wed 4 March 2026 | the authority decides point 1 upheld |

    Scenario: Nothing was agreed
      Then by guidance nothing is counted

    Scenario: Agreed
      When on Mon 30 March 2026 the statement of complaint is agreed
      Then it is recorded
      And by guidance Stage 2 is due on Thu 7 May 2026, and no day later than Fri 3 July 2026 may be told
      And Stage 2 starts on Mon 2 March 2026
      And Stage 2 is due on Wed 8 April 2026
      And no day later than Fri 5 June 2026 may be told

    Scenario: Agreed a second time, after it was amended
      Given on Mon 16 March 2026 the statement of complaint is agreed
      When on Mon 30 March 2026 the statement of complaint is agreed
      Then by guidance Stage 2 is due on Thu 7 May 2026, and no day later than Fri 3 July 2026 may be told

    Scenario Outline: In time by guidance is not in time
      Given on Mon 30 March 2026 the statement of complaint is agreed
      When on <sent> the Stage 2 response is sent
      Then Stage 2 ended on <sent> by response, <verdict>

      Examples:
        | sent             | verdict | why                             |
        | Wed 8 April 2026 | in time | the last day by the Regulations |
        | Thu 9 April 2026 | late    | in time by guidance alone       |
        | Thu 7 May 2026   | late    | the last day by guidance        |

  Rule: What was withdrawn at Stage 2 may be taken up again, under the time limit that it had
    Getting the Best from Complaints (DfES 2006)
    The Regulations are silent. Our reading: they know no pause, so the time runs from the same start.

    Background:
      Given this chronology
        | Mon 2 March 2026  | a complaint of 2 points is received |
        | Mon 2 March 2026  | it is agreed to leave Stage 1 out   |
        | Tue 3 March 2026  | an independent person is appointed  |
        | Mon 16 March 2026 | point 2 is withdrawn                |

    Scenario: All of it
      Given on Wed 18 March 2026 point 1 is withdrawn
      When on Mon 23 March 2026 the complaint is reinstated
      Then the complaint stands at Stage 2
      And Stage 2 starts on Mon 2 March 2026
      And Stage 2 is due on Wed 8 April 2026
      And Stage 2 has not ended

    Scenario: A point, before the other is answered
      When on Mon 23 March 2026 point 2 is reinstated
      Then the complaint stands at Stage 2
      And Stage 2 is due on Wed 8 April 2026
      And Stage 2 has not ended

    Scenario: A point, after the other was answered
      Given this chronology
        | Wed 18 March 2026 | the authority decides point 1 upheld |
        | Wed 18 March 2026 | the Stage 2 response is sent         |
      When on Mon 23 March 2026 point 2 is reinstated
      Then the complaint stands after the Stage 2 response
      And point 2 goes on by itself
