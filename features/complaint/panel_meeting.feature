Feature: The meeting of a review panel
  SI 2006/1738 reg 19(4) to (6). The day on which the authority receives the request is not counted.

  Rule: The panel meets within thirty working days of the request
    SI 2006/1738 reg 19(4)
    The time runs from the day on which the authority received the request. Our reading: also of a request that came late
    or without reasons, whatever is then decided of it.

    Scenario Outline: The last day to meet
      Given a complaint for which a panel was asked on <asked>
      Then the panel's meeting is due on <due>

      Examples:
        | asked                 | due                 | why                                  |
        | Mon 29 June 2026      | Mon 10 August 2026  | in ordinary weeks                    |
        | Fri 27 March 2026     | Wed 13 May 2026     | over Easter and the early May one    |
        | Sat 28 March 2026     | Wed 13 May 2026     | asked for on a Saturday              |
        | Thu 2 April 2026      | Tue 19 May 2026     | from the eve of Good Friday          |
        | Fri 28 August 2026    | Mon 12 October 2026 | over the summer bank holiday         |
        | Fri 18 December 2026  | Wed 3 February 2027 | over the turn of the year            |
        | Fri 16 September 2022 | Mon 31 October 2022 | over the bank holiday of the funeral |

    Scenario Outline: Met in time and late
      Given a complaint for which a panel was asked on Mon 29 June 2026
      And a panel of three is appointed on Mon 6 July 2026
      When on <met> the panel meets
      Then it is recorded
      And the panel's meeting came <verdict>

      Examples:
        | met                | verdict | why                    |
        | Tue 7 July 2026    | in time | at once                |
        | Mon 10 August 2026 | in time | the last day           |
        | Tue 11 August 2026 | late    | the first day after it |

    Scenario: The panel has not met
      Given a complaint for which a panel was asked on Mon 29 June 2026
      And a panel of three is appointed on Mon 6 July 2026
      Then on Mon 10 August 2026 the time for the panel's meeting has not run out
      And on Tue 11 August 2026 the time for the panel's meeting has run out

    Scenario: The complainant withdraws
      Given a complaint for which a panel was asked on Mon 29 June 2026
      When on Mon 13 July 2026 the complaint is withdrawn
      Then the panel's meeting is owed no longer, after withdrawal

    Scenario: Once it has met, it does not meet a second time
      Given a complaint on which a panel met on Wed 5 August 2026
      When on Thu 6 August 2026 the panel meets
      Then it is impossible: panel already met

    Scenario: Nobody has asked for a panel
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      When on Mon 10 August 2026 the panel meets
      Then it is impossible: out of order

  Rule: Nothing lengthens the time, not even an agreement
    SI 2006/1738 reg 19(4)
    The Regulations give no power to extend it. That a meeting was put off, and who asked, is recorded.

    Scenario Outline: Put off
      Given a complaint for which a panel was asked on Mon 29 June 2026
      When on Mon 3 August 2026 the meeting is put off to Tue 1 September 2026, as the <who> asks
      Then it is recorded
      And it has no effect on the panel's meeting, under SI 2006/1738 reg 19(4)
      And the panel's meeting is due on Mon 10 August 2026

      Examples:
        | who         | why                      |
        | complainant | not even at his own wish |
        | advocate    | nor for him              |
        | authority   | for want of a room       |
        | panel       | one of the three was ill |

    Scenario: Put off to a day before the one on which it was put off
      Given a complaint for which a panel was asked on Mon 29 June 2026
      When on Mon 3 August 2026 the meeting is put off to Fri 31 July 2026, as the complainant asks
      Then it is impossible: put off to an earlier day

    Scenario: Met on the day to which it was put off
      Given a complaint for which a panel was asked on Mon 29 June 2026
      And a panel of three is appointed on Mon 6 July 2026
      And on Mon 3 August 2026 the meeting is put off to Tue 11 August 2026, as the complainant asks
      When on Tue 11 August 2026 the panel meets
      Then the panel's meeting came late

  Rule: A meeting of fewer than three independent persons is no meeting of the panel
    SI 2006/1738 reg 19(2)
    Our reading: that it took place is recorded, and moves no time limit.

    Background:
      Given a complaint for which a panel was asked on Mon 29 June 2026
      And this chronology
        | Mon 6 July 2026 | the chair of the panel is appointed       |
        | Mon 6 July 2026 | a second member of the panel is appointed |

    Scenario: Two meet
      When on Wed 5 August 2026 the panel meets
      Then it is refused as panel not three, under SI 2006/1738 reg 19(2)

    Scenario: Two met all the same
      When on Wed 5 August 2026 the panel meets, despite the rule
      Then it is recorded as breaking a rule: panel not three
      And it has no effect on the panel's meeting, under SI 2006/1738 reg 19(2)
      And on Tue 11 August 2026 the time for the panel's meeting has run out

    Scenario: Three meet after two had met
      Given this chronology
        | Wed 5 August 2026 | the panel meets, despite the rule        |
        | Thu 6 August 2026 | a third member of the panel is appointed |
      When on Mon 10 August 2026 the panel meets
      Then it is recorded
      And the panel's meeting came in time
      And the panel's report is due on Mon 17 August 2026

    Scenario: What was reported of the meeting of two is not the report of the panel
      Given this chronology
        | Wed 5 August 2026 | the panel meets, despite the rule                      |
        | Thu 6 August 2026 | the panel reports point 1 not upheld, despite the rule |
        | Thu 6 August 2026 | a third member of the panel is appointed               |
      When on Mon 10 August 2026 the panel meets
      Then the panel's report is still to come

    Scenario: Two report
      Given on Wed 5 August 2026 the panel meets, despite the rule
      When on Thu 6 August 2026 the panel reports point 1 not upheld
      Then it is refused as no valid meeting, under SI 2006/1738 reg 19(2)

    Scenario: What two recommend reaches the authority
      Given this chronology
        | Wed 5 August 2026 | the panel meets, despite the rule                      |
        | Thu 6 August 2026 | the panel reports point 1 not upheld, despite the rule |
      When on Thu 6 August 2026 the recommendations reach the authority
      Then it is refused as no valid meeting, under SI 2006/1738 reg 19(2)

    Scenario: The authority responds to what two recommend
      Given this chronology
        | Wed 5 August 2026 | the panel meets, despite the rule                         |
        | Thu 6 August 2026 | the panel reports point 1 not upheld, despite the rule    |
        | Thu 6 August 2026 | the recommendations reach the authority, despite the rule |
      When on Mon 17 August 2026 the response to the panel finds point 1 not upheld
      Then it is refused as no valid meeting, under SI 2006/1738 reg 19(2)

    Scenario: Two reported and the authority responded all the same: a panel is still owed
      Given this chronology
        | Wed 5 August 2026 | the panel meets, despite the rule                         |
        | Thu 6 August 2026 | the panel reports point 1 not upheld, despite the rule    |
        | Thu 6 August 2026 | the recommendations reach the authority, despite the rule |
      When on Mon 17 August 2026 the response to the panel finds point 1 not upheld, despite the rule
      Then it is recorded as breaking a rule: no valid meeting
      And it has no effect on the panel's meeting, under SI 2006/1738 reg 20(3)
      And the complaint stands at Stage 3
      And on Tue 11 August 2026 the time for the panel's meeting has run out

  Rule: Whether three independent persons met does not depend on when that came to be known
    SI 2006/1738 reg 19(2)
    Our reading: of a panel on which somebody sat who was not independent there was no meeting, whether that was known on
    the day or found since. What was reported and answered in the meantime happened; the panel is owed.

    Background:
      Given a complaint for which a panel was asked on Mon 29 June 2026
      And this chronology
        | Mon 6 July 2026   | the chair of the panel is appointed       |
        | Tue 7 July 2026   | a second member of the panel is appointed |
        | Wed 8 July 2026   | a third member of the panel is appointed  |
        | Wed 5 August 2026 | the panel meets                           |

    Scenario: A member is found to have been an officer
      When these corrections are made together
        | Wed 8 July 2026 | Wed 8 July 2026 | a third member of the panel is appointed who is an officer of the authority, despite the rule |
      Then it is recorded as breaking rules: not independent, panel not three
      And the panel's meeting is still to come
      And on Tue 11 August 2026 the time for the panel's meeting has run out

    Scenario: It is found after the authority responded, and the file is closed
      Given this chronology
        | Fri 7 August 2026  | the panel reports point 1 upheld               |
        | Mon 10 August 2026 | the recommendations reach the authority        |
        | Mon 17 August 2026 | the response to the panel finds point 1 upheld |
      And the decision is notified on Tue 18 August 2026 to all to whom it is owed
      When these corrections are made together
        | Wed 8 July 2026 | Wed 8 July 2026 | a third member of the panel is appointed who is an officer of the authority, despite the rule |
      Then it is recorded as breaking rules: not independent, panel not three, no valid meeting
      And the complaint stands after the Stage 3 response
      And the panel's meeting is still to come

    Scenario: A panel is held after all
      Given this chronology
        | Fri 7 August 2026  | the panel reports point 1 upheld               |
        | Mon 10 August 2026 | the recommendations reach the authority        |
        | Mon 17 August 2026 | the response to the panel finds point 1 upheld |
      And these corrections are made together
        | Wed 8 July 2026 | Wed 8 July 2026 | a third member of the panel is appointed who is an officer of the authority, despite the rule |
      When on Mon 24 August 2026 it is decided to hold a panel: another reason, recorded in words
      Then it is recorded
      And the complaint stands at Stage 3
      And the panel has point 1 before it

  Rule: The independent person of Stage 2 may make submissions to the panel
    SI 2006/1738 reg 19(5)
    It is for that person to wish it.

    Background:
      Given a complaint for which a panel was asked on Mon 29 June 2026
      And a panel of three is appointed on Mon 6 July 2026

    Scenario Outline: Heard, or not wishing to be
      When on Mon 10 August 2026 <meeting>
      Then it is recorded
      And the panel's meeting came in time

      Examples:
        | meeting                                                         | why           |
        | the panel meets                                                 | heard         |
        | the panel meets, the independent person not wishing to be heard | it is no duty |

    Scenario: Refused a hearing
      When on Mon 10 August 2026 the panel meets, the independent person having been refused a hearing
      Then it is refused as submissions refused, under SI 2006/1738 reg 19(5)

    Scenario: Refused a hearing all the same
      When on Mon 10 August 2026 the panel meets, the independent person having been refused a hearing, despite the rule
      Then it is recorded as breaking a rule: submissions refused
      And the panel's meeting came in time

  Rule: The complainant may be accompanied throughout by the advocate and another person, and either may speak
    SI 2006/1738 reg 19(6)

    Background:
      Given a complaint for which a panel was asked on Mon 29 June 2026
      And a panel of three is appointed on Mon 6 July 2026

    Scenario Outline: Accompanied
      When on Mon 10 August 2026 the panel meets, the complainant accompanied by <companions>
      Then it is recorded

      Examples:
        | companions                      | why                             |
        | nobody                          | it is a right, and no duty      |
        | the advocate                    | the one                         |
        | another person                  | the other                       |
        | the advocate and another person | both: the one besides the other |

    Scenario: A companion is refused
      When on Mon 10 August 2026 the panel meets, someone whom the complainant brought having been refused
      Then it is refused as companion refused, under SI 2006/1738 reg 19(6)

    Scenario: A companion was refused all the same
      When on Mon 10 August 2026 the panel meets, someone whom the complainant brought having been refused, despite the rule
      Then it is recorded as breaking a rule: companion refused
      And the panel's meeting came in time
