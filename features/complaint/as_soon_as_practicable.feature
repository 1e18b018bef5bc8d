Feature: As soon as is reasonably practicable, from 24 April to 24 September 2020 and after
  The Adoption and Children (Coronavirus) (Amendment) Regulations 2020 (SI 2020/445) regs 2, 6, 14 and 17. To the time
  limits of regulations 18(2), 19(4), 20(2) and 20(3), and to no others, they added «or as soon as is reasonably
  practicable».

  Rule: The day limit is one limb of it, and what was as soon as is reasonably practicable the other
    SI 2020/445 reg 6
    Our reading: what came by the last day is in time. Of what came later nothing follows from the days alone, until it
    was judged whether it came as soon as was reasonably practicable; the judgement is recorded, and the latest counts. It
    is of what has come: made before, it has no effect, unless it is that it comes too late already.

    Background:
      Given a complaint that Stage 2 answered on Thu 23 April 2020
      And on Mon 27 April 2020 the complainant says that the Stage 2 response has come

    Scenario: Each of the four has the other limb
      Given this chronology
        | Thu 28 May 2020 | a panel is asked for                                                      |
        | Fri 29 May 2020 | the request for a panel is judged to have come as soon as was practicable |
      And a panel of three is appointed on Mon 1 June 2020
      And this chronology
        | Fri 10 July 2020   | the panel meets                                |
        | Mon 20 July 2020   | the panel reports point 1 upheld               |
        | Mon 20 July 2020   | the recommendations reach the authority        |
        | Tue 11 August 2020 | the response to the panel finds point 1 upheld |
      Then the request for a panel is due on Wed 27 May 2020
      And the request for a panel came as soon as was practicable
      And the panel's meeting is due on Thu 9 July 2020
      And the panel's meeting came late, which awaits judgement
      And the panel's report is due on Fri 17 July 2020
      And the panel's report came late, which awaits judgement
      And the response to the panel is due on Mon 10 August 2020
      And the response to the panel came late, which awaits judgement

    Scenario Outline: What came late is judged
      Given on Wed 27 May 2020 a panel is asked for
      And a panel of three is appointed on Mon 1 June 2020
      And on Fri 10 July 2020 the panel meets
      When on Mon 3 August 2020 the panel's meeting is judged to have come <judgement>
      Then it is recorded
      And the panel's meeting came <verdict>

      Examples:
        | judgement                  | verdict                    | why                              |
        | as soon as was practicable | as soon as was practicable | nobody could meet before         |
        | later than was practicable | later than was practicable | it could have met without a room |

    Scenario: What came by the last day needs no judgement
      Given on Wed 27 May 2020 a panel is asked for
      And a panel of three is appointed on Mon 1 June 2020
      When on Wed 8 July 2020 the panel meets
      Then the panel's meeting came in time

    Scenario: Judged a second time
      Given on Wed 27 May 2020 a panel is asked for
      And a panel of three is appointed on Mon 1 June 2020
      And on Fri 10 July 2020 the panel meets
      And on Mon 3 August 2020 the panel's meeting is judged to have come later than was practicable
      When on Mon 10 August 2020 the panel's meeting is judged to have come as soon as was practicable
      Then the panel's meeting came as soon as was practicable

    Scenario: What is still to come after the last day
      Given on Wed 27 May 2020 a panel is asked for
      Then on Fri 10 July 2020 the panel's meeting is past its last day, which awaits judgement

    Scenario: Judged to have come before it had
      Given on Wed 27 May 2020 a panel is asked for
      And a panel of three is appointed on Mon 1 June 2020
      When on Fri 10 July 2020 the panel's meeting is judged to have come as soon as was practicable
      Then it has no effect on the panel's meeting, under SI 2020/445 reg 6
      And on Mon 13 July 2020 the panel's meeting is past its last day, which awaits judgement

    Scenario: It came after it had been judged
      Given on Wed 27 May 2020 a panel is asked for
      And a panel of three is appointed on Mon 1 June 2020
      And on Fri 10 July 2020 the panel's meeting is judged to have come as soon as was practicable
      When on Mon 7 September 2020 the panel meets
      Then the panel's meeting came late, which awaits judgement

    Scenario: Judged to be too late before it has come
      Given on Wed 27 May 2020 a panel is asked for
      And a panel of three is appointed on Mon 1 June 2020
      And on Fri 10 July 2020 the panel's meeting is judged to have come later than was practicable
      When on Mon 7 September 2020 the panel meets
      Then the panel's meeting came later than was practicable

    Scenario: A late request goes to a panel by decision, as long as it was not judged
      Given on Thu 28 May 2020 a panel is asked for
      Then the request for a panel came late, which awaits judgement
      And it is needed to decide whether a panel is held

    Scenario: A late request that came as soon as was practicable may not be refused
      Given on Thu 28 May 2020 a panel is asked for
      And on Mon 1 June 2020 the request for a panel is judged to have come as soon as was practicable
      When on Tue 2 June 2020 it is decided to hold no panel: there was no good reason
      Then it is refused as panel refused, under SI 2006/1738 reg 19(1)

    Scenario: A late request that came later than was practicable goes to a panel by decision
      Given on Thu 28 May 2020 a panel is asked for
      And on Mon 1 June 2020 the request for a panel is judged to have come later than was practicable
      When on Tue 2 June 2020 it is decided to hold no panel: there was no good reason
      Then it is recorded
      And the complaint stands after the Stage 2 response

  Rule: It is there for a last day from 24 April to 24 September 2020
    SI 2020/445 reg 6
    Regulation 14 ended it: «cease to have effect on the 25th September 2020». A time that had run out before 24 April 2020
    was not revived. Our reading: without the saving of regulation 17, it is there only for what was done by 24 September
    2020; what came later is late.

    Scenario Outline: A last day within
      Given a complaint that Stage 2 answered on <answered>
      And on <asked> a panel is asked for
      Then the panel's meeting is due on <due>
      And once its last day is past, the panel's meeting awaits judgement, under SI 2020/445 reg 6

      Examples:
        | answered          | asked              | due                   | why           |
        | Mon 9 March 2020  | Wed 11 March 2020  | Fri 24 April 2020     | the first day |
        | Thu 23 April 2020 | Wed 27 May 2020    | Wed 8 July 2020       | in between    |
        | Thu 23 April 2020 | Wed 12 August 2020 | Thu 24 September 2020 | the last day  |

    Scenario Outline: A last day before or after
      Given a complaint that Stage 2 answered on <answered>
      And on <asked> a panel is asked for
      Then the panel's meeting is due on <due>
      And once its last day is past, the panel's meeting is late

      Examples:
        | answered            | asked               | due                   | why                                 |
        | Mon 9 March 2020    | Tue 10 March 2020   | Thu 23 April 2020     | a day before the first: not revived |
        | Thu 23 April 2020   | Thu 13 August 2020  | Fri 25 September 2020 | a day after the last                |
        | Thu 28 May 2026     | Mon 29 June 2026    | Mon 10 August 2026    | years later                         |
        | Mon 10 January 2011 | Mon 7 February 2011 | Mon 21 March 2011     | years before                        |

    Scenario Outline: A panel that met before the end, and after it
      Given a complaint that Stage 2 answered on Mon 9 March 2020
      And on Wed 11 March 2020 a panel is asked for
      And a panel of three is appointed on Mon 16 March 2020
      When on <met> the panel meets
      Then the panel's meeting is due on Fri 24 April 2020
      And the panel's meeting came <verdict>

      Examples:
        | met                   | verdict                      | why                          |
        | Thu 24 September 2020 | late, which awaits judgement | the last day of it           |
        | Fri 25 September 2020 | late                         | it had ceased to have effect |
        | Mon 1 March 2021      | late                         | months later                 |

    Scenario Outline: A panel that was asked for before the end, and after it
      Given a complaint that Stage 2 answered on Fri 20 March 2020
      And on Wed 25 March 2020 the complainant says that the Stage 2 response has come
      When on <asked> a panel is asked for
      Then the request for a panel is due on Fri 24 April 2020
      And the request for a panel came <verdict>
      And it is needed to decide whether a panel is held

      Examples:
        | asked                 | verdict                      | why                          |
        | Thu 24 September 2020 | late, which awaits judgement | the last day of it           |
        | Fri 25 September 2020 | late                         | it had ceased to have effect |
        | Mon 1 March 2021      | late                         | months later                 |

    Scenario Outline: A panel that is still to meet, judged before the end and after it
      Given a complaint that Stage 2 answered on Mon 9 March 2020
      And on Wed 11 March 2020 a panel is asked for
      When on <judged> the panel's meeting is judged to have come later than was practicable
      Then it is <what>

      Examples:
        | judged                | what                                            | why                          |
        | Thu 24 September 2020 | recorded                                        | the last day of it           |
        | Fri 25 September 2020 | refused as not relaxed, under SI 2020/445 reg 6 | it had ceased to have effect |

    Scenario: Judged where it is not there
      Given a complaint on which a panel met on Wed 5 August 2026
      When on Mon 10 August 2026 the panel's meeting is judged to have come as soon as was practicable
      Then it is refused as not relaxed, under SI 2020/445 reg 6

    Scenario: Judged where it is not there, all the same
      Given a complaint for which a panel was asked on Mon 29 June 2026
      And a panel of three is appointed on Mon 6 July 2026
      And on Tue 11 August 2026 the panel meets
      When on Wed 12 August 2026 the panel's meeting is judged to have come as soon as was practicable, despite the rule
      Then it is recorded as breaking a rule: not relaxed
      And the panel's meeting came late

    Scenario: Judged before anybody has asked for a panel
      Given a complaint that Stage 2 answered on Thu 28 May 2020 and that was completed on Mon 1 June 2020
      When on Mon 8 June 2020 the panel's meeting is judged to have come as soon as was practicable
      Then it is impossible: no review

  Rule: A panel on what Stage 2 considered from 24 April to 25 September 2020 keeps it, however late
    SI 2020/445 reg 17
    «Any further consideration of those representations by a panel may proceed as if the amendments … remain in force».
    Both days are included. Our reading: Stage 2 considers from its start date to its response; and of a panel that goes on
    so, all four time limits have the other limb.

    Scenario Outline: The days of Stage 2
      Given a complaint for which Stage 2 was asked on <asked> and answered on <answered>
      And on Mon 2 November 2020 a panel is asked for
      Then the panel's meeting is due on Mon 14 December 2020
      And once its last day is past, the panel's meeting awaits judgement, under SI 2020/445 reg 17

      Examples:
        | asked                 | answered            | why                          |
        | Mon 2 March 2020      | Fri 24 April 2020   | answered on the first day    |
        | Fri 25 September 2020 | Fri 30 October 2020 | asked for on the last day    |
        | Mon 1 June 2020       | Fri 3 July 2020     | wholly within                |
        | Mon 2 March 2020      | Fri 30 October 2020 | before, throughout and after |
        | Fri 24 April 2020     | Fri 24 April 2020   | within one day               |

    Scenario Outline: One day outside
      Given a complaint for which Stage 2 was asked on <asked> and answered on <answered>
      And on Mon 2 November 2020 a panel is asked for
      Then the panel's meeting is due on Mon 14 December 2020
      And once its last day is past, the panel's meeting is late

      Examples:
        | asked                 | answered            | why                               |
        | Mon 2 March 2020      | Thu 23 April 2020   | answered the day before the first |
        | Sat 26 September 2020 | Fri 30 October 2020 | asked for the day after the last  |

    Scenario Outline: A complaint that was made orally
      Given this complaint
        | received on | Wed 1 July 2020      |
        | made        | orally, by telephone |
        | point 1     | function: part 3     |
      And this chronology
        | Mon 21 September 2020 | Stage 2 is asked for                                                        |
        | Tue 22 September 2020 | version 1 of the written record is prepared, and comments on it are invited |
        | <produced>            | version 2 of the written record is produced as the final one                |
        | Mon 28 September 2020 | an independent person is appointed                                          |
        | Thu 29 October 2020   | the authority decides point 1 not upheld                                    |
        | Fri 30 October 2020   | the Stage 2 response is sent                                                |
        | Mon 2 November 2020   | a panel is asked for                                                        |
      Then once its last day is past, the panel's meeting <what>

      Examples:
        | produced              | what                                       | why                               |
        | Fri 25 September 2020 | awaits judgement, under SI 2020/445 reg 17 | Stage 2 started on the last day   |
        | Sat 26 September 2020 | is late                                    | it started the day after the last |

    Scenario: A panel in 2021
      Given a complaint for which Stage 2 was asked on Mon 1 June 2020 and answered on Fri 3 July 2020
      And on Fri 15 January 2021 a panel is asked for
      And a panel of three is appointed on Mon 18 January 2021
      And this chronology
        | Mon 1 March 2021 | the panel meets                                |
        | Tue 9 March 2021 | the panel reports point 1 upheld               |
        | Tue 9 March 2021 | the recommendations reach the authority        |
        | Thu 1 April 2021 | the response to the panel finds point 1 upheld |
      When on Tue 6 April 2021 the response to the panel is judged to have come later than was practicable
      Then it is recorded
      And the panel's meeting came late, which awaits judgement
      And the panel's report came late, which awaits judgement
      And the response to the panel came later than was practicable

    Scenario Outline: A last day while they were in force, and a panel before the end and after it
      Given a complaint for which Stage 2 was asked on Mon 27 April 2020 and answered on Fri 29 May 2020
      And on Wed 1 July 2020 a panel is asked for
      And a panel of three is appointed on Mon 6 July 2020
      When on <met> the panel meets
      Then the panel's meeting is due on Wed 12 August 2020
      And the panel's meeting came late, which awaits judgement

      Examples:
        | met                   | why                          |
        | Thu 24 September 2020 | by the amendments themselves |
        | Fri 25 September 2020 | by the saving                |
        | Mon 1 March 2021      | by the saving, however late  |

    Scenario: A request in 2021, when the response had come in 2020
      Given a complaint for which Stage 2 was asked on Mon 1 June 2020 and answered on Fri 25 September 2020
      And on Mon 28 September 2020 the complainant says that the Stage 2 response has come
      When on Fri 15 January 2021 a panel is asked for
      Then the request for a panel is due on Mon 26 October 2020
      And the request for a panel came late, which awaits judgement

  Rule: The time limits of Stages 1 and 2 were never relaxed
    SI 2020/445 reg 6
    What came late at Stage 1 or 2 in those months came late; there is no judgement that could be recorded of it.

    Scenario: Stage 1 in May 2020
      Given this chronology
        | Fri 1 May 2020 | a complaint is received         |
        | Mon 4 May 2020 | the formal investigation begins |
      When on Tue 19 May 2020 the response finds point 1 upheld
      Then Stage 1 ended on Tue 19 May 2020 by response, late

    Scenario: Stage 2 in those months
      Given a complaint for which Stage 2 was asked on Mon 1 June 2020 and answered on Tue 7 July 2020
      Then Stage 2 is due on Mon 6 July 2020
      And the response came beyond 25 working days without a notice

    Scenario Outline: Judging them cannot even be said
      Given a complaint for which Stage 2 was asked on Mon 1 June 2020 and answered on Tue 7 July 2020
      Then of <stage> nobody can say that it came as soon as was practicable

      Examples:
        | stage   | why              |
        | Stage 1 | ten working days |
        | Stage 2 | twenty-five      |
