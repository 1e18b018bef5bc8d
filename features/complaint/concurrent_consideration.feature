Feature: Concurrent consideration
  SI 2006/1738 reg 8. What would prejudice other proceedings, of four kinds, is not considered, or not considered any
  further. «To the extent that»: point by point. It is an end, never a pause.

  Rule: Four grounds end the consideration of what would prejudice other proceedings
    SI 2006/1738 reg 8(1)
    (a) the complainant has stated in writing that he takes, or intends to take, court or tribunal proceedings; (b) the
    authority takes or proposes disciplinary proceedings; (c) it has been notified of a criminal investigation; (d) it
    has been notified that criminal proceedings are pending.

    Background:
      Given on Mon 1 June 2026 a complaint of 2 points is received

    Scenario Outline: A ground that is made out
      When this decision under regulation 8
        | decided on     | Wed 3 June 2026 |
        | of             | point 1         |
        | ground         | <ground>        |
        | known by       | <known by>      |
        | proceedings of | <whose>         |
      Then it is recorded
      And point 1 is discontinued
      And point 2 is open

      Examples:
        | ground                                                                                               | known by                                | whose           | why                    |
        | the complainant has stated in writing that he takes or intends to take court or tribunal proceedings | the complainant's own words, in writing | the complainant | (a)                    |
        | the authority takes or proposes disciplinary proceedings                                             | the authority's own records             | the authority   | (b)                    |
        | the authority has been notified of an investigation in contemplation of criminal proceedings         | notification                            | someone else    | (c), by the police     |
        | the authority has been notified that criminal proceedings are pending                                | notification                            | someone else    | (d), by the prosecutor |

    Scenario Outline: A ground that is not made out
      When this decision under regulation 8
        | decided on     | Wed 3 June 2026 |
        | of             | point 1         |
        | ground         | <ground>        |
        | known by       | <known by>      |
        | proceedings of | <whose>         |
      Then it is refused as ground not made out, under SI 2006/1738 reg 8(1)

      Examples:
        | ground                                                                                               | known by                                | whose           | why                                                    |
        | the complainant has stated in writing that he takes or intends to take court or tribunal proceedings | the complainant's own words, spoken     | the complainant | (a) asks for writing                                   |
        | the complainant has stated in writing that he takes or intends to take court or tribunal proceedings | the authority's own records             | the complainant | (a) asks for the complainant's own statement           |
        | the authority takes or proposes disciplinary proceedings                                             | notification                            | the authority   | (b) is for what the authority itself takes or proposes |
        | the authority has been notified of an investigation in contemplation of criminal proceedings         | the authority's own records             | someone else    | (c) asks for a notification; a suspicion is none       |
        | the authority has been notified of an investigation in contemplation of criminal proceedings         | the complainant's own words, in writing | someone else    | (c) likewise; a threat to go to the police is none     |
        | the authority has been notified that criminal proceedings are pending                                | the authority's own records             | someone else    | (d) asks for a notification                            |

    Scenario: A ground that is none
      When this decision under regulation 8
        | decided on | Wed 3 June 2026       |
        | ground     | the matter is awkward |
      Then it is impossible: unknown concurrent ground

    Scenario: On a ground that is not made out, all the same
      When this decision under regulation 8
        | decided on | Wed 3 June 2026             |
        | known by   | the authority's own records |
        | made       | despite the rule            |
      Then it is recorded as breaking a rule: ground not made out
      And point 1 is open
      And the complaint stands in local resolution
      And on Tue 16 June 2026 the time for Stage 1 has run out

    Scenario Outline: Of a point that is not open
      Given on Tue 2 June 2026 point 2 is resolved by agreement
      When on Wed 3 June 2026 consideration of <point> ends because of criminal proceedings
      Then it is impossible: point not open

      Examples:
        | point   | why                 |
        | point 2 | it was resolved     |
        | point 3 | there is no point 3 |

    Scenario: When nothing is open
      Given on Tue 2 June 2026 the complaint is resolved by agreement
      When on Wed 3 June 2026 consideration of the complaint ends because of criminal proceedings
      Then it is impossible: out of order

  Rule: Proceedings that the authority brings are not within ground (a)
    SI 2006/1738 reg 8(1)(a)
    Our reading: ground (a) is for proceedings that the complainant takes or intends to take. The authority's own care
    proceedings are not such, whoever is a party to them; nor are those of a third person.

    Background:
      Given on Mon 1 June 2026 a complaint is received

    Scenario Outline: Whose court proceedings they are
      When this decision under regulation 8
        | decided on     | Wed 3 June 2026                                                                                      |
        | ground         | the complainant has stated in writing that he takes or intends to take court or tribunal proceedings |
        | known by       | the complainant's own words, in writing                                                              |
        | proceedings of | <whose>                                                                                              |
      Then <answer>

      Examples:
        | whose           | answer                                                                            | why                                   |
        | the complainant | it is recorded                                                                    | a claim, or an application of his own |
        | the authority   | it is refused as not the complainants proceedings, under SI 2006/1738 reg 8(1)(a) | the authority's care proceedings      |
        | someone else    | it is refused as not the complainants proceedings, under SI 2006/1738 reg 8(1)(a) | the other parent's application        |

    Scenario: Because of the authority's care proceedings, all the same
      When this decision under regulation 8
        | decided on     | Wed 3 June 2026                                                                                      |
        | ground         | the complainant has stated in writing that he takes or intends to take court or tribunal proceedings |
        | known by       | the complainant's own words, in writing                                                              |
        | proceedings of | the authority                                                                                        |
        | made           | despite the rule                                                                                     |
      Then it is recorded as breaking a rule: not the complainants proceedings
      And point 1 is open
      And on Tue 16 June 2026 the time for Stage 1 has run out

  Rule: Proceedings alone end nothing; the authority decides that considering the point would prejudice them, and why
    SI 2006/1738 reg 8(1)

    Background:
      Given on Mon 1 June 2026 a complaint is received

    Scenario Outline: Why it would prejudice them
      When this decision under regulation 8
        | decided on | Wed 3 June 2026 |
        | prejudice  | <prejudice>     |
      Then <answer>

      Examples:
        | prejudice                                 | answer                                                     | why                                      |
        | the same facts are in issue there         | it is recorded                                             | the usual reason                         |
        | the same witnesses would be heard         | it is recorded                                             | they would be heard twice                |
        | evidence could be influenced or disclosed | it is recorded                                             | before it is given                       |
        | a fair hearing would be at risk           | it is recorded                                             | the defendant's right                    |
        | another reason, recorded in words         | it is recorded                                             | the file says which                      |
        | the lawyers would rather not              | it is impossible: unknown prejudice                        | a wish is no prejudice                   |
        | not decided                               | it is refused as no prejudice, under SI 2006/1738 reg 8(1) | that there are proceedings is not enough |

    Scenario: Without a decision on prejudice, all the same
      When this decision under regulation 8
        | decided on | Wed 3 June 2026  |
        | prejudice  | not decided      |
        | made       | despite the rule |
      Then it is recorded as breaking a rule: no prejudice
      And point 1 is open
      And the complaint stands in local resolution
      And no notice is owed
      And on Tue 16 June 2026 the time for Stage 1 has run out

  Rule: It is an end and never a pause: the time limits of those points end
    SI 2006/1738 reg 8(1)
    Our reading: nothing is left over, of the time or of an extension. The other points go on as they were.

    Scenario: One of two points
      Given on Mon 1 June 2026 a complaint of 2 points is received
      When on Wed 3 June 2026 consideration of point 2 ends because of criminal proceedings
      Then point 2 is discontinued
      And point 1 is open
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 15 June 2026

    Scenario: The other point is answered without it
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                           |
        | Tue 2 June 2026 | the formal investigation begins                               |
        | Wed 3 June 2026 | consideration of point 2 ends because of criminal proceedings |
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then it is recorded
      And its outcome is upheld, printed as upheld
      And Stage 1 ended on Mon 8 June 2026 by response, in time

    Scenario Outline: The last open point
      Given on Mon 1 June 2026 a complaint is received
      And on Tue 2 June 2026 <before>
      When on <ended> consideration of the complaint ends because of <proceedings>
      Then the complaint stands after consideration was discontinued
      And Stage 1 ended on <ended> by concurrent proceedings, <verdict>

      Examples:
        | before                                  | ended            | proceedings              | verdict | why                            |
        | it is acknowledged                      | Wed 3 June 2026  | court proceedings        | in time | (a)                            |
        | the formal investigation begins         | Wed 3 June 2026  | disciplinary proceedings | in time | (b), while it was investigated |
        | it is acknowledged                      | Mon 15 June 2026 | a criminal investigation | in time | (c), on the last day           |
        | it is acknowledged                      | Tue 16 June 2026 | criminal proceedings     | late    | (d), when the time had run out |
        | Stage 1 is extended to Mon 29 June 2026 | Tue 16 June 2026 | criminal proceedings     | in time | within an extension            |

    Scenario: While an advocate is awaited
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from a child looked after |
        | Mon 1 June 2026 | an advocate is asked for                          |
      When on Wed 3 June 2026 consideration of the complaint ends because of criminal proceedings
      Then Stage 1 ended on Wed 3 June 2026 by concurrent proceedings, before it started

    Scenario: Before it was acknowledged
      Given this policy of the authority
        | in force from       | Wed 1 April 2026 |
        | acknowledges within | 3 working days   |
      And on Mon 1 June 2026 a complaint is received
      When on Tue 2 June 2026 consideration of the complaint ends because of criminal proceedings
      Then the acknowledgement ended on Tue 2 June 2026 by concurrent proceedings, in time

    Scenario Outline: While it stands discontinued, nothing runs and nothing is decided
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                             |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Mon 8 June 2026 <what>
      Then it is impossible: out of order

      Examples:
        | what                                    | why                                   |
        | Stage 1 is extended to Mon 29 June 2026 | there is no time that could be longer |
        | the formal investigation begins         | it is not considered                  |
        | the response finds point 1 upheld       | it is not considered                  |

    Scenario: It remains a complaint that was received
      Given on Mon 1 June 2026 a complaint is received
      When on Wed 3 June 2026 consideration of the complaint ends because of criminal proceedings
      Then the complaint counts as received
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received

    Scenario: At Stage 2
      Given this chronology
        | Mon 1 June 2026  | a complaint of 2 points is received                   |
        | Tue 2 June 2026  | the formal investigation begins                       |
        | Mon 8 June 2026  | the response finds point 1 upheld, point 2 not upheld |
        | Mon 15 June 2026 | Stage 2 is asked for                                  |
      When on Wed 17 June 2026 consideration of the complaint ends because of criminal proceedings
      Then it is recorded
      And the complaint stands after consideration was discontinued
      And Stage 2 ended on Wed 17 June 2026 by concurrent proceedings, in time
      And of point 1 nothing is left to be considered at Stage 2
      And of point 2 nothing is left to be considered at Stage 2
      And its outcome is partially upheld, printed as multiple

    Scenario: At Stage 2, one of two points
      Given this chronology
        | Mon 1 June 2026  | a complaint of 2 points is received                           |
        | Tue 2 June 2026  | the formal investigation begins                               |
        | Mon 8 June 2026  | the response finds point 1 upheld, point 2 not upheld         |
        | Mon 15 June 2026 | Stage 2 is asked for                                          |
        | Tue 16 June 2026 | an independent person is appointed                            |
        | Wed 17 June 2026 | consideration of point 2 ends because of criminal proceedings |
        | Mon 6 July 2026  | the authority decides point 1 upheld                          |
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is recorded
      And of point 2 nothing is left to be considered at Stage 2
      And the complaint stands after the Stage 2 response
      And Stage 2 ended on Tue 7 July 2026 by response, in time

    Scenario: At Stage 3
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                                 |
        | Tue 2 June 2026  | the formal investigation begins                         |
        | Mon 8 June 2026  | the response finds point 1 not upheld                   |
        | Mon 15 June 2026 | Stage 2 is asked for                                    |
        | Tue 16 June 2026 | an independent person is appointed                      |
        | Mon 6 July 2026  | the authority decides point 1 not upheld                |
        | Tue 7 July 2026  | the Stage 2 response is sent                            |
        | Thu 9 July 2026  | the complainant says that the Stage 2 response has come |
        | Mon 13 July 2026 | a panel is asked for                                    |
      When on Wed 15 July 2026 consideration of the complaint ends because of a criminal investigation
      Then it is recorded
      And the complaint stands after consideration was discontinued
      And of point 1 nothing is left to be considered at Stage 3

  Rule: As soon as possible the complainant is told in writing: why, and because of which proceedings
    SI 2006/1738 reg 8(3)
    Until that is done, the complaint cannot be completed.

    Background:
      Given on Mon 1 June 2026 a complaint of 3 points is received

    Scenario: Told
      When on Wed 3 June 2026 consideration of point 1 ends because of court proceedings
      Then it is recorded
      And no notice is owed

    Scenario: Not told
      When on Wed 3 June 2026 consideration of point 1 ends because of court proceedings, and the complainant is not told
      Then it is recorded
      And point 1 is discontinued
      And notice is owed to the complainant, of the discontinuance

    Scenario: Told after all
      Given on Wed 3 June 2026 consideration of point 1 ends because of court proceedings, and the complainant is not told
      When on Mon 8 June 2026 notice is given to the complainant, of the discontinuance
      Then it is recorded
      And no notice is owed

    Scenario: A letter about one point tells nothing of another
      Given on Wed 3 June 2026 consideration of point 1 ends because of court proceedings, and the complainant is not told
      When on Mon 8 June 2026 consideration of point 2 ends because of court proceedings
      Then notice is owed to the complainant, of the discontinuance

  Rule: Whether the prejudice lasts is asked again, on a day that was set
    SI 2006/1738 reg 8(1)
    Our reading: «to the extent that» the proceedings would be prejudiced; when they no longer would, nothing stands in
    the way of the complaint.

    Scenario: A day is set with the decision, for each point
      Given on Mon 1 June 2026 a complaint of 2 points is received
      When this chronology
        | Wed 3 June 2026 | consideration of point 1 ends because of criminal proceedings, to be reviewed on Tue 1 September 2026 |
        | Mon 8 June 2026 | consideration of point 2 ends because of court proceedings, to be reviewed on Thu 1 October 2026      |
      Then point 1 is to be reviewed on Tue 1 September 2026
      And point 2 is to be reviewed on Thu 1 October 2026

    Scenario: It lasts
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                             |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 the review finds that the prejudice lasts, and the next is on Tue 1 December 2026
      Then it is recorded
      And point 1 is to be reviewed on Tue 1 December 2026
      And point 1 is discontinued

    Scenario: It has ceased
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                             |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 the review finds that the prejudice has ceased
      Then it is recorded
      And point 1 is to be reviewed on no day

    Scenario: It has ceased for one point, and lasts for the other
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                                                                   |
        | Wed 3 June 2026 | consideration of point 1 ends because of criminal proceedings, to be reviewed on Tue 1 September 2026 |
        | Wed 3 June 2026 | consideration of point 2 ends because of court proceedings, to be reviewed on Thu 1 October 2026      |
      When on Tue 1 September 2026 the review finds that the prejudice to point 1 has ceased
      Then it is recorded
      And point 1 is to be reviewed on no day
      And point 2 is to be reviewed on Thu 1 October 2026

    Scenario Outline: The day to ask again is not past
      Given on Mon 1 June 2026 a complaint is received
      When on Wed 3 June 2026 consideration of point 1 ends because of criminal proceedings, to be reviewed on <day>
      Then <answer>

      Examples:
        | day             | answer                              | why            |
        | Tue 2 June 2026 | it is impossible: days out of order | the day before |
        | Wed 3 June 2026 | it is recorded                      | the day itself |

    Scenario: Nothing stands discontinued
      Given on Mon 1 June 2026 a complaint is received
      When on Tue 1 September 2026 the review finds that the prejudice has ceased
      Then it is impossible: nothing discontinued
