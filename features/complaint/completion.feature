Feature: Completing a complaint
  The authority closes its file when nothing that the Act and the Regulations ask for is outstanding (Children Act 1989
  s.26(7); SI 2006/1738 regs 3 to 5, 7, 8, 11, 12, 15, 17 and 20). It closes no right of the complainant.

  Rule: A file is closed once the complaint was acknowledged
    SI 2006/1738 reg 11

    Scenario: Never acknowledged
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
        | Mon 8 June 2026 | the decision is notified          |
      When on Tue 9 June 2026 the complaint is completed
      Then it is refused as acknowledgement outstanding, under SI 2006/1738 reg 11

    Scenario: Acknowledged
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | it is acknowledged                |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
        | Mon 8 June 2026 | the decision is notified          |
      When on Tue 9 June 2026 the complaint is completed
      Then it is recorded
      And the complaint stands after completion
      And Stage 1 ended on Mon 8 June 2026 by response, in time

    Scenario: Never acknowledged, and completed all the same
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
        | Mon 8 June 2026 | the decision is notified          |
      When on Tue 9 June 2026 the complaint is completed, despite the rule
      Then it is recorded as breaking a rule: acknowledgement outstanding

    Scenario: Never acknowledged, and of another procedure altogether
      Given this complaint
        | received on | Mon 1 June 2026               |
        | point 1     | elsewhere: section 47 enquiry |
      When on Tue 9 June 2026 the complaint is completed
      Then it is recorded

    Scenario: While it is open
      Given this chronology
        | Mon 1 June 2026 | a complaint is received |
        | Tue 2 June 2026 | it is acknowledged      |
      When on Tue 9 June 2026 the complaint is completed
      Then it is impossible: out of order

  Rule: A file is closed once a withdrawal was confirmed
    SI 2006/1738 reg 7(2)

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Tue 2 June 2026 | it is acknowledged                  |
        | Wed 3 June 2026 | point 1 is withdrawn                |

    Scenario: Not confirmed
      Given on Fri 5 June 2026 point 2 is withdrawn
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as confirmation outstanding, under SI 2006/1738 reg 7(2)

    Scenario: Confirmed
      Given on Fri 5 June 2026 point 2 is withdrawn
      And on Fri 5 June 2026 the withdrawal is confirmed in writing
      When on Mon 8 June 2026 the complaint is completed
      Then it is recorded

    Scenario: Confirmed for the first point and not for the second
      Given on Thu 4 June 2026 the withdrawal is confirmed in writing
      And on Fri 5 June 2026 point 2 is withdrawn
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as confirmation outstanding, under SI 2006/1738 reg 7(2)

    Scenario: A withdrawn point beside an answered one
      Given on Thu 4 June 2026 the formal investigation begins
      And on Fri 5 June 2026 the response finds point 2 upheld
      And on Fri 5 June 2026 the decision is notified
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as confirmation outstanding, under SI 2006/1738 reg 7(2)

  Rule: A file is closed once the terms of a resolution were sent
    SI 2006/1738 reg 15(1)

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Tue 2 June 2026 | it is acknowledged                     |
        | Fri 5 June 2026 | the complaint is resolved by agreement |

    Scenario: Not sent
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as terms outstanding, under SI 2006/1738 reg 15(1)

    Scenario: Sent
      Given on Mon 8 June 2026 the terms are sent to the complainant
      When on Mon 8 June 2026 the complaint is completed
      Then it is recorded

  Rule: A file is closed once a refusal of sufficient interest was notified
    SI 2006/1738 reg 12

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Tue 2 June 2026 | it is acknowledged                             |

    Scenario: Not notified
      Given on Wed 3 June 2026 sufficient interest is refused, and the complainant is not told
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as interest notice outstanding, under SI 2006/1738 reg 12

    Scenario: Notified
      Given on Wed 3 June 2026 sufficient interest is refused
      When on Mon 8 June 2026 the complaint is completed
      Then it is recorded
      And the complaint counts as no sufficient interest

  Rule: A file is closed once the decision was notified, after every answer
    Children Act 1989 s.26(7)
    In writing, with the reasons and any action: to the complainant; to the child, if of sufficient understanding; and
    to such others as are likely to be affected; as far as is reasonably practicable.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | it is acknowledged                |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |

    Scenario: Not notified after the Stage 1 response
      When on Tue 9 June 2026 the complaint is completed
      Then it is refused as decision notice outstanding, under Children Act 1989 s.26(7)

    Scenario: Not notified, and completed all the same
      When on Tue 9 June 2026 the complaint is completed, despite the rule
      Then it is recorded as breaking a rule: decision notice outstanding

    Scenario Outline: To whom it is owed
      Given on Mon 8 June 2026 the decision is notified, the complainant <complainant>, the child <child>, others <others>
      When on Tue 9 June 2026 the complaint is completed
      Then <answer>

      Examples:
        | complainant | child                           | others          | answer                                                               | why                            |
        | told        | told                            | told            | it is recorded                                                       | all are told                   |
        | told        | is the complainant              | none affected   | it is recorded                                                       | the child complained           |
        | told        | not of sufficient understanding | none affected   | it is recorded                                                       | a young child                  |
        | told        | not practicable                 | not practicable | it is recorded                                                       | nobody knows where they are    |
        | not told    | told                            | told            | it is refused as notice outstanding, under Children Act 1989 s.26(7) | the complainant was left out   |
        | told        | not told                        | told            | it is refused as notice outstanding, under Children Act 1989 s.26(7) | the child was left out         |
        | told        | told                            | not told        | it is refused as notice outstanding, under Children Act 1989 s.26(7) | somebody affected was left out |

    Scenario: The Stage 2 response is a decision of its own
      Given this chronology
        | Mon 8 June 2026  | the decision is notified             |
        | Mon 15 June 2026 | Stage 2 is asked for                 |
        | Tue 16 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026  | the authority decides point 1 upheld |
        | Tue 7 July 2026  | the Stage 2 response is sent         |
      When on Wed 8 July 2026 the complaint is completed
      Then it is refused as decision notice outstanding, under Children Act 1989 s.26(7)

    Scenario: Notified again after the Stage 2 response
      Given this chronology
        | Mon 8 June 2026  | the decision is notified             |
        | Mon 15 June 2026 | Stage 2 is asked for                 |
        | Tue 16 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026  | the authority decides point 1 upheld |
        | Tue 7 July 2026  | the Stage 2 response is sent         |
        | Tue 7 July 2026  | the decision is notified             |
      When on Wed 8 July 2026 the complaint is completed
      Then it is recorded
      And the complaint stands after completion

    Scenario: The response to the panel is a decision of its own
      Given this chronology
        | Mon 8 June 2026    | the decision is notified                                |
        | Mon 15 June 2026   | Stage 2 is asked for                                    |
        | Tue 16 June 2026   | an independent person is appointed                      |
        | Mon 6 July 2026    | the authority decides point 1 upheld                    |
        | Tue 7 July 2026    | the Stage 2 response is sent                            |
        | Tue 7 July 2026    | the decision is notified                                |
        | Thu 9 July 2026    | the complainant says that the Stage 2 response has come |
        | Mon 13 July 2026   | a panel is asked for                                    |
        | Tue 14 July 2026   | the chair of the panel is appointed                     |
        | Tue 14 July 2026   | a second member of the panel is appointed               |
        | Tue 14 July 2026   | a third member of the panel is appointed                |
        | Mon 10 August 2026 | the panel meets                                         |
        | Fri 14 August 2026 | the panel reports point 1 upheld                        |
        | Mon 17 August 2026 | the recommendations reach the authority                 |
        | Mon 24 August 2026 | the response to the panel finds point 1 upheld          |
      When on Tue 25 August 2026 the complaint is completed
      Then it is refused as decision notice outstanding, under Children Act 1989 s.26(7)

  Rule: Where nothing was answered there is no decision to notify
    Children Act 1989 s.26(7)
    Our reading: what is agreed, withdrawn or not considered has its own notices.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Tue 2 June 2026 | it is acknowledged                     |
        | Wed 3 June 2026 | the complaint is resolved by agreement |
        | Wed 3 June 2026 | the terms are sent to the complainant  |

    Scenario: Notified all the same
      When on Thu 4 June 2026 the decision is notified
      Then it is impossible: nothing decided

    Scenario: Completed without it
      When on Thu 4 June 2026 the complaint is completed
      Then it is recorded

  Rule: A notice that was left out is owed until it is given
    SI 2006/1738 regs 3 to 5; SI 2006/1738 reg 7(2); SI 2006/1738 reg 8(3); SI 2006/1738 reg 8(4); SI 2006/1738 reg 12;
    SI 2006/1738 reg 15(1)
    To leave one out is no reason not to record what was done. Giving it makes it good.

    Scenario Outline: Left out at Stage 1
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Tue 2 June 2026 | it is acknowledged                             |
        | Tue 2 June 2026 | sufficient interest is <interest>              |
        | Wed 3 June 2026 | <what>                                         |
        | Thu 4 June 2026 | <then>                                         |
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as notice outstanding, under <provision>

      Examples:
        | interest                         | what                                   | then                                                                                              | provision                | why                                    |
        | found                            | the complaint is withdrawn             | the withdrawal is confirmed in writing, and not to the advocate                                   | SI 2006/1738 reg 7(2)    | the advocate, of the withdrawal        |
        | found                            | the complaint is resolved by agreement | the terms are sent to the complainant, and not to the advocate                                    | SI 2006/1738 reg 15(1)   | the advocate, of the terms             |
        | found, and the child is not told | the complaint is resolved by agreement | the terms are sent to the complainant                                                             | SI 2006/1738 reg 12      | the child, of sufficient interest      |
        | found                            | it is acknowledged                     | point 1 is routed to staff grievance, and the complainant is not told                             | SI 2006/1738 regs 3 to 5 | the complainant, of the routing        |
        | found                            | it is acknowledged                     | consideration of the complaint ends because of court proceedings, and the complainant is not told | SI 2006/1738 reg 8(3)    | the complainant, of the discontinuance |

    Scenario Outline: Left out at Stage 1, and given after all
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Tue 2 June 2026 | it is acknowledged                             |
        | Tue 2 June 2026 | sufficient interest is <interest>              |
        | Wed 3 June 2026 | <what>                                         |
        | Thu 4 June 2026 | <then>                                         |
        | Fri 5 June 2026 | notice is given to <notice>                    |
      When on Mon 8 June 2026 the complaint is completed
      Then it is recorded
      And no notice is owed

      Examples:
        | interest                         | what                                   | then                                                                                              | notice                                 | why         |
        | found                            | the complaint is withdrawn             | the withdrawal is confirmed in writing, and not to the advocate                                   | the advocate, of the withdrawal        | reg 7(2)    |
        | found                            | the complaint is resolved by agreement | the terms are sent to the complainant, and not to the advocate                                    | the advocate, of the terms             | reg 15(1)   |
        | found, and the child is not told | the complaint is resolved by agreement | the terms are sent to the complainant                                                             | the child, of sufficient interest      | reg 12      |
        | found                            | it is acknowledged                     | point 1 is routed to staff grievance, and the complainant is not told                             | the complainant, of the routing        | regs 3 to 5 |
        | found                            | it is acknowledged                     | consideration of the complaint ends because of court proceedings, and the complainant is not told | the complainant, of the discontinuance | reg 8(3)    |

    Scenario: Left out where consideration starts afresh
      Given this chronology
        | Mon 1 June 2026      | a complaint is received                                                            |
        | Wed 3 June 2026      | consideration of the complaint ends because of criminal proceedings                |
        | Tue 1 September 2026 | the authority finds that the prejudice has ceased, and the complainant is not told |
        | Wed 2 September 2026 | it is acknowledged                                                                 |
        | Thu 3 September 2026 | the complaint is resolved by agreement                                             |
        | Thu 3 September 2026 | the terms are sent to the complainant                                              |
      When on Fri 4 September 2026 the complaint is completed
      Then it is refused as notice outstanding, under SI 2006/1738 reg 8(4)

    Scenario Outline: What no longer prejudices other proceedings is considered again before the file is closed
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                             |
        | Tue 2 June 2026 | it is acknowledged                                                  |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
      And on Tue 1 September 2026 <review>
      When on Wed 2 September 2026 the complaint is completed
      Then <answer>

      Examples:
        | review                                                                            | answer                                                               | why                                   |
        | the review finds that the prejudice has ceased                                    | it is refused as resumption outstanding, under SI 2006/1738 reg 8(4) | consideration is owed                 |
        | the review finds that the prejudice lasts, and the next is on Tue 1 December 2026 | it is recorded                                                       | it is for the complainant to resubmit |

    Scenario: A refusal of sufficient interest, of which the complainant is told after all
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person                  |
        | Tue 2 June 2026 | it is acknowledged                                              |
        | Wed 3 June 2026 | sufficient interest is refused, and the complainant is not told |
        | Fri 5 June 2026 | notice is given to the complainant, of sufficient interest      |
      When on Mon 8 June 2026 the complaint is completed
      Then it is recorded

    Scenario Outline: A notice that was not left out
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                               |
        | Wed 3 June 2026 | point 1 is routed to staff grievance, and the complainant is not told |
      When on Fri 5 June 2026 notice is given to <notice>
      Then it is impossible: notice not owed

      Examples:
        | notice                           | why                               |
        | the complainant, of the decision | nothing was decided               |
        | the advocate, of the terms       | nothing was resolved by agreement |

    Scenario: A notice that was given already
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                               |
        | Wed 3 June 2026 | point 1 is routed to staff grievance, and the complainant is not told |
        | Fri 5 June 2026 | notice is given to the complainant, of the routing                    |
      When on Mon 8 June 2026 notice is given to the complainant, of the routing
      Then it is impossible: notice not owed

  Rule: A notice of a later stage that was left out is owed until it is given
    SI 2006/1738 reg 17(3); SI 2006/1738 reg 17(8); SI 2006/1738 reg 20(2); SI 2006/1738 reg 20(3);
    Children Act 1989 s.26(7)

    Background:
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                  |
        | Tue 2 June 2026  | it is acknowledged                       |
        | Tue 2 June 2026  | the formal investigation begins          |
        | Mon 8 June 2026  | the response finds point 1 not upheld    |
        | Mon 15 June 2026 | Stage 2 is asked for                     |
        | Tue 16 June 2026 | an independent person is appointed       |
        | Mon 6 July 2026  | the authority decides point 1 not upheld |

    Scenario Outline: Left out at Stage 2
      Given this chronology
        | Tue 7 July 2026 | <response>                                                                              |
        | Tue 7 July 2026 | the decision is notified, the complainant told, the child <child>, others none affected |
      When on Wed 8 July 2026 the complaint is completed
      Then it is refused as notice outstanding, under <provision>

      Examples:
        | response                                                                | child    | provision                 | why                                      |
        | the Stage 2 response is sent to the complainant and not to the advocate | told     | SI 2006/1738 reg 17(3)    | the advocate, of the Stage 2 response    |
        | the Stage 2 response is sent, and says nothing of a panel               | told     | SI 2006/1738 reg 17(8)    | the complainant, of the right to a panel |
        | the Stage 2 response is sent                                            | not told | Children Act 1989 s.26(7) | the child, of the decision               |

    Scenario Outline: Left out at Stage 2, and given after all
      Given this chronology
        | Tue 7 July 2026  | <response>                                                                              |
        | Tue 7 July 2026  | the decision is notified, the complainant told, the child <child>, others none affected |
        | Mon 13 July 2026 | notice is given to <notice>                                                             |
      When on Tue 14 July 2026 the complaint is completed
      Then it is recorded
      And no notice is owed

      Examples:
        | response                                                                | child    | notice                                   | why       |
        | the Stage 2 response is sent to the complainant and not to the advocate | told     | the advocate, of the Stage 2 response    | reg 17(3) |
        | the Stage 2 response is sent, and says nothing of a panel               | told     | the complainant, of the right to a panel | reg 17(8) |
        | the Stage 2 response is sent                                            | not told | the child, of the decision               | s.26(7)   |

    Scenario Outline: Left out at Stage 3
      Given this chronology
        | Tue 7 July 2026    | the Stage 2 response is sent                            |
        | Thu 9 July 2026    | the complainant says that the Stage 2 response has come |
        | Mon 13 July 2026   | a panel is asked for                                    |
        | Tue 14 July 2026   | the chair of the panel is appointed                     |
        | Tue 14 July 2026   | a second member of the panel is appointed               |
        | Tue 14 July 2026   | a third member of the panel is appointed                |
        | Mon 10 August 2026 | the panel meets                                         |
        | Fri 14 August 2026 | <report>                                                |
        | Mon 17 August 2026 | the recommendations reach the authority                 |
        | Mon 24 August 2026 | <response>                                              |
        | Mon 24 August 2026 | the decision is notified                                |
      When on Tue 25 August 2026 the complaint is completed
      Then it is refused as notice outstanding, under <provision>

      Examples:
        | report                                                                                  | response                                                                          | provision              | why                                           |
        | the panel reports point 1 upheld, and the complainant does not get the report           | the response to the panel finds point 1 upheld                                    | SI 2006/1738 reg 20(2) | the complainant, of the panel's report        |
        | the panel reports point 1 upheld, and the advocate does not get the report              | the response to the panel finds point 1 upheld                                    | SI 2006/1738 reg 20(2) | the advocate, of the panel's report           |
        | the panel reports point 1 upheld, and the independent person does not get the report    | the response to the panel finds point 1 upheld                                    | SI 2006/1738 reg 20(2) | the independent person, of the panel's report |
        | the panel reports point 1 upheld, and others whom the panel named do not get the report | the response to the panel finds point 1 upheld                                    | SI 2006/1738 reg 20(2) | the others, of the panel's report             |
        | the panel reports point 1 upheld                                                        | the response to the panel finds point 1 upheld, and says nothing of the Ombudsman | SI 2006/1738 reg 20(3) | the complainant, of the Ombudsman             |

    Scenario Outline: Left out at Stage 3, and given after all
      Given this chronology
        | Tue 7 July 2026    | the Stage 2 response is sent                            |
        | Thu 9 July 2026    | the complainant says that the Stage 2 response has come |
        | Mon 13 July 2026   | a panel is asked for                                    |
        | Tue 14 July 2026   | the chair of the panel is appointed                     |
        | Tue 14 July 2026   | a second member of the panel is appointed               |
        | Tue 14 July 2026   | a third member of the panel is appointed                |
        | Mon 10 August 2026 | the panel meets                                         |
        | Fri 14 August 2026 | <report>                                                |
        | Mon 17 August 2026 | the recommendations reach the authority                 |
        | Mon 24 August 2026 | <response>                                              |
        | Mon 24 August 2026 | the decision is notified                                |
        | Tue 25 August 2026 | notice is given to <notice>                             |
      When on Tue 25 August 2026 the complaint is completed
      Then it is recorded
      And no notice is owed

      Examples:
        | report                                                                                  | response                                                                          | notice                                        | why       |
        | the panel reports point 1 upheld, and the complainant does not get the report           | the response to the panel finds point 1 upheld                                    | the complainant, of the panel's report        | reg 20(2) |
        | the panel reports point 1 upheld, and the advocate does not get the report              | the response to the panel finds point 1 upheld                                    | the advocate, of the panel's report           | reg 20(2) |
        | the panel reports point 1 upheld, and the independent person does not get the report    | the response to the panel finds point 1 upheld                                    | the independent person, of the panel's report | reg 20(2) |
        | the panel reports point 1 upheld, and others whom the panel named do not get the report | the response to the panel finds point 1 upheld                                    | the others, of the panel's report             | reg 20(2) |
        | the panel reports point 1 upheld                                                        | the response to the panel finds point 1 upheld, and says nothing of the Ombudsman | the complainant, of the Ombudsman             | reg 20(3) |

  Rule: When nothing is outstanding the file is closed, at whatever stage the complaint ended
    Children Act 1989 s.26(7); SI 2006/1738 reg 20(3)

    Scenario: After the response to a panel
      Given this chronology
        | Mon 1 June 2026    | a complaint is received                                 |
        | Tue 2 June 2026    | it is acknowledged                                      |
        | Tue 2 June 2026    | the formal investigation begins                         |
        | Mon 8 June 2026    | the response finds point 1 not upheld                   |
        | Mon 15 June 2026   | Stage 2 is asked for                                    |
        | Tue 16 June 2026   | an independent person is appointed                      |
        | Mon 6 July 2026    | the authority decides point 1 not upheld                |
        | Tue 7 July 2026    | the Stage 2 response is sent                            |
        | Thu 9 July 2026    | the complainant says that the Stage 2 response has come |
        | Mon 13 July 2026   | a panel is asked for                                    |
        | Tue 14 July 2026   | the chair of the panel is appointed                     |
        | Tue 14 July 2026   | a second member of the panel is appointed               |
        | Tue 14 July 2026   | a third member of the panel is appointed                |
        | Mon 10 August 2026 | the panel meets                                         |
        | Fri 14 August 2026 | the panel reports point 1 upheld                        |
        | Mon 17 August 2026 | the recommendations reach the authority                 |
        | Mon 24 August 2026 | the response to the panel finds point 1 upheld          |
        | Mon 24 August 2026 | the decision is notified                                |
      When on Tue 25 August 2026 the complaint is completed
      Then it is recorded
      And the complaint stands after completion

    Scenario Outline: After other ends
      Given this chronology
        | Mon 1 June 2026 | a complaint is received |
        | Tue 2 June 2026 | it is acknowledged      |
        | Wed 3 June 2026 | <end>                   |
      When on Mon 8 June 2026 the complaint is completed
      Then it is recorded
      And the complaint stands after completion

      Examples:
        | end                                                                 | why                                           |
        | point 1 is routed to staff grievance                                | every point went to another procedure         |
        | consideration of the complaint ends because of criminal proceedings | what is discontinued may still be resubmitted |

  Rule: A complaint is not completed while the panel that was asked for has not met
    SI 2006/1738 reg 19(1)
    Our reading: where it is found after the response that no panel of three independent persons had met, one is still
    owed.

    Background:
      Given a complaint for which a panel was asked on Mon 29 June 2026
      And this chronology
        | Mon 6 July 2026    | the chair of the panel is appointed            |
        | Tue 7 July 2026    | a second member of the panel is appointed      |
        | Wed 8 July 2026    | a third member of the panel is appointed       |
        | Wed 5 August 2026  | the panel meets                                |
        | Fri 7 August 2026  | the panel reports point 1 upheld               |
        | Mon 10 August 2026 | the recommendations reach the authority        |
        | Mon 17 August 2026 | the response to the panel finds point 1 upheld |
      And the decision is notified on Tue 18 August 2026 to all to whom it is owed

    Scenario: It was no panel of three
      Given these corrections are made together
        | Wed 8 July 2026 | Wed 8 July 2026 | a third member of the panel is appointed who is an officer of the authority, despite the rule |
      When on Wed 19 August 2026 the complaint is completed
      Then it is refused as panel outstanding, under SI 2006/1738 reg 19(1)

    Scenario: It is found after the file was closed
      Given on Wed 19 August 2026 the complaint is completed
      When these corrections are made together
        | Wed 8 July 2026 | Wed 8 July 2026 | a third member of the panel is appointed who is an officer of the authority, despite the rule |
      Then it is recorded as breaking rules: not independent, panel not three, no valid meeting, panel outstanding
      And the panel's meeting is still to come

  Rule: A closed file closes no right
    Getting the Best from Complaints (DfES 2006)
    Our reading: a completed complaint can be taken up again, and its time runs as it did.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Tue 2 June 2026 | it is acknowledged                     |
        | Wed 3 June 2026 | the complaint is withdrawn             |
        | Thu 4 June 2026 | the withdrawal is confirmed in writing |
        | Fri 5 June 2026 | the complaint is completed             |

    Scenario: Taken up again after completion
      When on Wed 10 June 2026 the complaint is reinstated
      Then it is recorded
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 15 June 2026

    Scenario: Completed a second time
      When on Wed 10 June 2026 the complaint is completed
      Then it is impossible: out of order

  Rule: What was not considered may be resubmitted when the file is closed
    SI 2006/1738 reg 8(5)

    Scenario: Resubmitted after completion
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                             |
        | Tue 2 June 2026 | it is acknowledged                                                  |
        | Wed 3 June 2026 | consideration of the complaint ends because of criminal proceedings |
        | Mon 8 June 2026 | the complaint is completed                                          |
      When on Tue 1 September 2026 the complaint is resubmitted
      Then it is recorded
      And the complaint stands in local resolution
      And Stage 1 is due on Tue 15 September 2026
