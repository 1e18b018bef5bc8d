Feature: Asking for Stage 2
  SI 2006/1738 regs 15(2) and 17(1). Where a complaint was not resolved at Stage 1, the complainant or the advocate may
  ask for Stage 2, and the authority must then consider it.

  Rule: After the response, Stage 2 may be asked for: orally or in writing, in no set form, with no reasons
    SI 2006/1738 reg 15(2)

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                   |
        | Tue 2 June 2026 | the formal investigation begins                       |
        | Mon 8 June 2026 | the response finds point 1 upheld, point 2 not upheld |

    Scenario: A request is enough
      When on Mon 15 June 2026 Stage 2 is asked for
      Then it is recorded
      And the complaint stands at Stage 2
      And Stage 2 considers points 1 and 2
      And Stage 1 ended on Mon 8 June 2026 by response, in time

    Scenario Outline: However and by whomever
      When on Mon 15 June 2026 Stage 2 is asked for <form> by the <who>
      Then it is recorded
      And Stage 2 starts on Mon 15 June 2026

      Examples:
        | form       | who         | why                  |
        | in writing | complainant | the usual way        |
        | orally     | complainant | a call is enough     |
        | in writing | advocate    | for the child        |
        | orally     | advocate    | by telephone as well |

    Scenario: On the very day of the response
      When on Mon 8 June 2026 Stage 2 is asked for
      Then it is recorded

    Scenario: Of one point only
      When on Mon 15 June 2026 Stage 2 is asked for on point 2
      Then Stage 2 considers point 2

    Scenario: Of a point that is there already
      Given on Mon 15 June 2026 Stage 2 is asked for on point 2
      When on Mon 22 June 2026 Stage 2 is asked for on point 2
      Then it is impossible: point not open

    Scenario: When everything is there already
      Given on Mon 15 June 2026 Stage 2 is asked for
      When on Mon 22 June 2026 Stage 2 is asked for
      Then it is impossible: nothing for stage two

  Rule: The time of Stage 2 runs from the day on which it was asked for, for each request
    SI 2006/1738 reg 17(4)
    Our reading: a complaint is at Stage 2 once at a time. What is asked for on the same day goes there together; what is
    asked for on a later day goes on as a linked complaint, with a time, appointments and a response of its own, and
    keeps nobody waiting who may go to a panel.

    Background:
      Given this chronology
        | Mon 1 June 2026  | a complaint of 2 points is received                   |
        | Tue 2 June 2026  | the formal investigation begins                       |
        | Mon 8 June 2026  | the response finds point 1 upheld, point 2 not upheld |
        | Mon 15 June 2026 | Stage 2 is asked for on point 2                       |

    Scenario: Of the other point, on the same day
      When on Mon 15 June 2026 Stage 2 is asked for on point 1
      Then it is recorded
      And no linked complaint is opened
      And Stage 2 considers points 1 and 2
      And Stage 2 starts on Mon 15 June 2026
      And the annual view of the year to Wed 31 March 2027 counts 1 request for Stage 2

    Scenario: Of the other point, on the day after, while the first is at Stage 2
      When on Tue 16 June 2026 Stage 2 is asked for on point 1
      Then it is recorded
      And the complaint stands at Stage 2
      And Stage 2 considers point 2
      And Stage 2 starts on Mon 15 June 2026
      And point 1 goes on by itself
      And it goes on as a linked complaint
        | its points        | point 1          |
        | first received on | Mon 1 June 2026  |
        | it stands         | at Stage 2       |
        | Stage 2 starts on | Tue 16 June 2026 |
        | Stage 2 is due on | Tue 21 July 2026 |
        | Stage 1           | was had before   |
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint answered within ten working days
      And the annual view of the year to Wed 31 March 2027 counts 2 requests for Stage 2

    Scenario: Of the other point, when Stage 2 has answered the first
      Given this chronology
        | Tue 16 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026  | the authority decides point 2 upheld |
        | Mon 6 July 2026  | the Stage 2 response is sent         |
      When on Wed 8 July 2026 Stage 2 is asked for on point 1
      Then it is recorded
      And the complaint stands after the Stage 2 response
      And it goes on as a linked complaint
        | its points        | point 1         |
        | it stands         | at Stage 2      |
        | Stage 2 starts on | Wed 8 July 2026 |

    Scenario: A panel may then be asked for on the first, which waits for nothing
      Given this chronology
        | Tue 16 June 2026 | an independent person is appointed        |
        | Mon 6 July 2026  | the authority decides point 2 upheld      |
        | Mon 6 July 2026  | the Stage 2 response is sent              |
        | Wed 8 July 2026  | Stage 2 is asked for on point 1           |
      When on Thu 9 July 2026 a panel is asked for
      Then it is recorded
      And the complaint stands at Stage 3

    Scenario: Of the other point, when a panel was asked for on the first
      Given this chronology
        | Tue 16 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026  | the authority decides point 2 upheld |
        | Mon 6 July 2026  | the Stage 2 response is sent         |
        | Thu 9 July 2026  | a panel is asked for   |
      When on Fri 10 July 2026 Stage 2 is asked for on point 1
      Then it is recorded
      And the complaint stands at Stage 3
      And it goes on as a linked complaint
        | it stands         | at Stage 2       |
        | Stage 2 starts on | Fri 10 July 2026 |

    Scenario: Of the other point, when the first was withdrawn at Stage 2 there is nothing to keep apart
      Given on Tue 16 June 2026 point 2 is withdrawn
      When on Wed 17 June 2026 Stage 2 is asked for on point 1
      Then it is recorded
      And no linked complaint is opened
      And Stage 2 considers point 1
      And Stage 2 starts on Wed 17 June 2026

    Scenario: Recorded late, of a day before the other was asked for
      When on Fri 12 June 2026 Stage 2 is asked for on point 1
      Then it is recorded
      And Stage 2 starts on Mon 15 June 2026
      And it goes on as a linked complaint
        | its points        | point 1          |
        | Stage 2 starts on | Fri 12 June 2026 |

  Rule: A withdrawn complaint has nothing to take to Stage 2; one that was resolved has
    SI 2006/1738 reg 15(2)
    Our reading: whoever asks for Stage 2 after a resolution does not hold the matter resolved, and is not refused.

    Background:
      Given on Mon 1 June 2026 a complaint of 2 points is received

    Scenario: After a resolution by agreement
      Given on Wed 3 June 2026 the complaint is resolved by agreement
      When on Mon 15 June 2026 Stage 2 is asked for
      Then it is recorded
      And Stage 2 considers points 1 and 2
      And Stage 1 ended on Wed 3 June 2026 by agreement, in time

    Scenario: After a withdrawal
      Given on Wed 3 June 2026 the complaint is withdrawn
      When on Mon 15 June 2026 Stage 2 is asked for
      Then it is impossible: nothing for stage two

    Scenario: Of the point that was withdrawn, beside one that was resolved
      Given this chronology
        | Wed 3 June 2026 | point 1 is withdrawn             |
        | Wed 3 June 2026 | point 2 is resolved by agreement |
      When on Mon 15 June 2026 Stage 2 is asked for on point 1
      Then it is impossible: point not open

    Scenario: Of what was resolved, on a day after Stage 1 was left out for the rest
      Given this chronology
        | Wed 3 June 2026 | point 1 is resolved by agreement |
        | Thu 4 June 2026 | it is agreed to leave Stage 1 out |
      When on Mon 8 June 2026 Stage 2 is asked for on point 1
      Then it is recorded
      And Stage 2 considers point 2
      And Stage 2 starts on Thu 4 June 2026
      And it goes on as a linked complaint
        | its points        | point 1         |
        | Stage 2 starts on | Mon 8 June 2026 |

    Scenario: When the file has been closed
      Given this chronology
        | Tue 2 June 2026 | it is acknowledged                     |
        | Wed 3 June 2026 | the complaint is resolved by agreement |
        | Thu 4 June 2026 | the terms are sent to the complainant  |
        | Fri 5 June 2026 | the complaint is completed             |
      When on Mon 15 June 2026 Stage 2 is asked for
      Then it is recorded
      And the complaint stands at Stage 2

  Rule: Where sufficient interest was refused, nothing is taken to Stage 2
    SI 2006/1738 reg 12
    No further action is taken on such a complaint, whether or not its file has been closed.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Tue 2 June 2026 | it is acknowledged                             |
        | Wed 3 June 2026 | sufficient interest is refused                 |

    Scenario: Asked for after the refusal
      When on Mon 15 June 2026 Stage 2 is asked for
      Then it is impossible: out of order

    Scenario: Asked for when the file has been closed after the refusal
      Given on Fri 5 June 2026 the complaint is completed
      When on Mon 15 June 2026 Stage 2 is asked for
      Then it is impossible: nothing for stage two

    Scenario: Asked for when sufficient interest was found after all
      Given this chronology
        | Mon 8 June 2026  | sufficient interest is found           |
        | Wed 10 June 2026 | the complaint is resolved by agreement |
      When on Mon 15 June 2026 Stage 2 is asked for
      Then it is recorded

  Rule: Where Stage 1 has not answered in time, Stage 2 may be asked for without an answer
    SI 2006/1738 reg 15(2)
    From the first day after the last. Our reading: everything that is still open at Stage 1 then goes to Stage 2 with
    the request, for a complaint stands at one stage at a time. Before that day both sides may agree to leave Stage 1
    out.

    Scenario Outline: On the last day and after it
      Given on Mon 1 June 2026 a complaint is received
      When on <asked> Stage 2 is asked for
      Then <answer>

      Examples:
        | asked            | answer                                                            | why                    |
        | Mon 1 June 2026  | it is refused as stage one not over, under SI 2006/1738 reg 15(2) | Stage 1 has just begun |
        | Mon 15 June 2026 | it is refused as stage one not over, under SI 2006/1738 reg 15(2) | the last day           |
        | Tue 16 June 2026 | it is recorded                                                    | the first day after it |

    Scenario Outline: On the last day of an extension and after it
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                 |
        | Mon 8 June 2026 | Stage 1 is extended to Mon 29 June 2026 |
      When on <asked> Stage 2 is asked for
      Then <answer>

      Examples:
        | asked            | answer                                                            | why                    |
        | Tue 16 June 2026 | it is refused as stage one not over, under SI 2006/1738 reg 15(2) | within the extension   |
        | Mon 29 June 2026 | it is refused as stage one not over, under SI 2006/1738 reg 15(2) | the last day           |
        | Tue 30 June 2026 | it is recorded                                                    | the first day after it |

    Scenario: Stage 1 ends with the request
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
      When on Tue 16 June 2026 Stage 2 is asked for
      Then Stage 1 ended on Tue 16 June 2026 by a request for Stage 2, late
      And point 1 is unanswered
      And Stage 2 starts on Tue 16 June 2026

    Scenario: Asked for on one of two open points
      Given on Mon 1 June 2026 a complaint of 2 points is received
      When on Tue 16 June 2026 Stage 2 is asked for on point 2
      Then Stage 2 considers points 1 and 2

    Scenario: Asked for on the open point, beside one that was resolved
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | point 1 is resolved by agreement    |
      When on Tue 16 June 2026 Stage 2 is asked for on point 2
      Then Stage 2 considers point 2

    Scenario Outline: While the start of Stage 1 is awaited no time has run out
      Given on Mon 1 June 2026 a complaint is received from <complainant>
      And on Mon 1 June 2026 an advocate is asked for
      When on Tue 30 June 2026 Stage 2 is asked for
      Then it is refused as stage one not over, under SI 2006/1738 reg 15(2)

      Examples:
        | complainant          | why                                   |
        | a child looked after | no advocate has been appointed yet    |
        | such other person    | sufficient interest has to be decided |

    Scenario: Where nobody can reckon whether the time has run out, the request is not refused
      Given today is Sun 31 December 2028
      And on Thu 14 December 2028 a complaint is received
      When on Fri 29 December 2028 Stage 2 is asked for
      Then it is recorded

    Scenario: Asked for too early, and taken for a request all the same
      Given on Mon 1 June 2026 a complaint is received
      When on Wed 3 June 2026 Stage 2 is asked for, despite the rule
      Then it is recorded as breaking a rule: stage one not over
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 15 June 2026

  Rule: Guidance asks for the request within twenty working days; a later one goes to Stage 2 all the same
    Getting the Best from Complaints (DfES 2006)
    The Regulations give no limit. The days advised are shown, refuse nothing and close nothing.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |

    Scenario: Advised from the response
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then guidance advises to ask by Mon 6 July 2026

    Scenario: Without a response nothing is advised
      When on Mon 8 June 2026 the complaint is resolved by agreement
      Then guidance advises to ask by no day

    Scenario Outline: Within the days advised and after them
      Given on Mon 8 June 2026 the response finds point 1 upheld
      When on <asked> Stage 2 is asked for
      Then it is recorded
      And the complaint stands at Stage 2
      And Stage 2 starts on <asked>

      Examples:
        | asked               | why                         |
        | Mon 6 July 2026     | the twentieth working day   |
        | Tue 7 July 2026     | the twenty-first            |
        | Mon 7 December 2026 | half a year after the reply |

  Rule: When Stage 2 has been asked for the authority must consider the complaint, and may not refuse
    SI 2006/1738 reg 17(1)
    A refusal that was made all the same is recorded, and stays a finding; the time runs on.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |

    Scenario: Refused
      Given on Mon 15 June 2026 Stage 2 is asked for
      When on Wed 17 June 2026 Stage 2 is refused
      Then it is refused as stage two refused, under SI 2006/1738 reg 17(1)

    Scenario: Refused all the same
      Given on Mon 15 June 2026 Stage 2 is asked for
      When on Wed 17 June 2026 Stage 2 is refused, despite the rule
      Then it is recorded as breaking a rule: stage two refused
      And it has no effect on Stage 2, under SI 2006/1738 reg 17(1)
      And the complaint stands at Stage 2
      And Stage 2 is due on Mon 20 July 2026
      And Stage 2 has not ended

    Scenario: Answered after it had been refused
      Given this chronology
        | Mon 15 June 2026 | Stage 2 is asked for                 |
        | Wed 17 June 2026 | Stage 2 is refused, despite the rule |
        | Mon 6 July 2026  | an independent person is appointed   |
        | Mon 20 July 2026 | the authority decides point 1 upheld |
      When on Tue 21 July 2026 the Stage 2 response is sent
      Then it is recorded
      And Stage 2 ended on Tue 21 July 2026 by response, late

    Scenario: Refused before it was asked for
      When on Wed 17 June 2026 Stage 2 is refused
      Then it is impossible: out of order
