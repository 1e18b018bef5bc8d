Feature: The members of a review panel
  SI 2006/1738 regs 2 and 19(2) and (3). Each of the three is independent in the sense of regulation 2, as the
  independent person of Stage 2 is.

  Rule: A panel is three independent persons, one of whom chairs
    SI 2006/1738 reg 19(2)
    The panel is counted when it meets.

    Background:
      Given a complaint for which a panel was asked on Mon 29 June 2026

    Scenario: Three, of whom one chairs
      Given this chronology
        | Mon 6 July 2026 | the chair of the panel is appointed       |
        | Mon 6 July 2026 | a second member of the panel is appointed |
        | Mon 6 July 2026 | a third member of the panel is appointed  |
      When on Mon 10 August 2026 the panel meets
      Then it is recorded
      And the panel has three independent members

    Scenario Outline: Three, of whom not one chairs
      Given this chronology
        | Mon 6 July 2026 | <one> of the panel is appointed     |
        | Mon 6 July 2026 | <another> of the panel is appointed |
        | Mon 6 July 2026 | <third> of the panel is appointed   |
      When on Mon 10 August 2026 the panel meets
      Then it is refused as panel not three, under SI 2006/1738 reg 19(2)

      Examples:
        | one             | another        | third           | why               |
        | a second member | a third member | a fourth member | nobody chairs     |
        | the chair       | another chair  | a third member  | two were to chair |

    Scenario: Two, of whom one chairs
      Given this chronology
        | Mon 6 July 2026 | the chair of the panel is appointed       |
        | Mon 6 July 2026 | a second member of the panel is appointed |
      When on Mon 10 August 2026 the panel meets
      Then it is refused as panel not three, under SI 2006/1738 reg 19(2)

    Scenario: Nobody has been appointed
      When on Mon 10 August 2026 the panel meets
      Then it is refused as panel not three, under SI 2006/1738 reg 19(2)

    Scenario: A fourth
      Given a panel of three is appointed on Mon 6 July 2026
      When on Wed 8 July 2026 a fourth member of the panel is appointed
      Then it is refused as panel full, under SI 2006/1738 reg 19(2)

    Scenario: The same person a second time
      Given on Mon 6 July 2026 the chair of the panel is appointed
      When on Wed 8 July 2026 the chair of the panel is appointed
      Then it is impossible: member already appointed

    Scenario: One stands down and is replaced
      Given a panel of three is appointed on Mon 6 July 2026
      And this chronology
        | Mon 20 July 2026 | a third member of the panel stands down   |
        | Wed 22 July 2026 | a fourth member of the panel is appointed |
      When on Mon 10 August 2026 the panel meets
      Then it is recorded
      And the panel has three independent members

    Scenario: One stands down and is not replaced
      Given a panel of three is appointed on Mon 6 July 2026
      And on Mon 20 July 2026 a third member of the panel stands down
      When on Mon 10 August 2026 the panel meets
      Then it is refused as panel not three, under SI 2006/1738 reg 19(2)

    Scenario: The one who chairs stands down, and another comes to chair
      Given a panel of three is appointed on Mon 6 July 2026
      And this chronology
        | Mon 20 July 2026 | the chair of the panel stands down      |
        | Wed 22 July 2026 | another chair of the panel is appointed |
      When on Mon 10 August 2026 the panel meets
      Then it is recorded

    Scenario: Someone stands down who was no member
      Given a panel of three is appointed on Mon 6 July 2026
      When on Mon 20 July 2026 a fourth member of the panel stands down
      Then it is impossible: no such member

  Rule: Who sat is settled once the panel has met
    SI 2006/1738 reg 19(2)

    Background:
      Given a complaint on which a panel met on Wed 5 August 2026

    Scenario: One stands down after the meeting
      When on Thu 6 August 2026 the chair of the panel stands down
      Then it is impossible: panel already met

    Scenario: Another is appointed after the meeting
      When on Thu 6 August 2026 a fourth member of the panel is appointed
      Then it is impossible: panel already met

    Scenario: That one had stood down before it is told late
      When on Tue 4 August 2026 the chair of the panel stands down
      Then it is refused as panel not three, under SI 2006/1738 reg 19(2)

  Rule: Each of the three is neither a member nor an officer of the authority, nor the spouse or civil partner of one
    SI 2006/1738 reg 2
    The ties of each are asked at the appointment. Our reading: officers of other authorities, former officers and
    unmarried partners are outside the words; they are accepted, and shown.

    Background:
      Given a complaint for which a panel was asked on Mon 29 June 2026

    Scenario Outline: Not independent
      When on Mon 6 July 2026 <who> of the panel is appointed who is <tie>
      Then it is refused as not independent, under SI 2006/1738 reg 2

      Examples:
        | who             | tie                                                   | why                 |
        | the chair       | a member of the authority                             | a councillor        |
        | a second member | an officer of the authority                           | of whatever service |
        | a third member  | the spouse or civil partner of a member or an officer | the test is of each |

    Scenario Outline: Outside the words of regulation 2
      When on Mon 6 July 2026 a second member of the panel is appointed who is <tie>
      Then it is recorded
      And the panel has one independent member
      And it is shown of the panel that a member is <tie>

      Examples:
        | tie                                             | why                                  |
        | an officer of another authority                 | the words speak of the one concerned |
        | a former officer                                | no longer an officer                 |
        | the unmarried partner of a member or an officer | neither spouse nor civil partner     |

    Scenario: Without any tie
      When on Mon 6 July 2026 a second member of the panel is appointed
      Then nothing is shown of the panel's members

    Scenario: A tie that is on no list
      When on Mon 6 July 2026 a second member of the panel is appointed who is a neighbour of the director
      Then it is impossible: unknown tie

    Scenario: One who is not independent was appointed all the same
      When on Mon 6 July 2026 a second member of the panel is appointed who is an officer of the authority, despite the rule
      Then it is recorded as breaking a rule: not independent
      And the panel has no independent member

    Scenario: A panel with one who is not independent is no panel of three
      Given this chronology
        | Mon 6 July 2026 | the chair of the panel is appointed                                                            |
        | Mon 6 July 2026 | a second member of the panel is appointed who is an officer of the authority, despite the rule |
        | Mon 6 July 2026 | a third member of the panel is appointed                                                       |
      When on Mon 10 August 2026 the panel meets
      Then it is refused as panel not three, under SI 2006/1738 reg 19(2)

    Scenario: Another takes the place of one who is not independent
      Given this chronology
        | Mon 6 July 2026 | the chair of the panel is appointed                                                            |
        | Mon 6 July 2026 | a second member of the panel is appointed who is an officer of the authority, despite the rule |
        | Mon 6 July 2026 | a third member of the panel is appointed                                                       |
        | Wed 8 July 2026 | a fourth member of the panel is appointed                                                      |
      When on Mon 10 August 2026 the panel meets
      Then it is recorded

  Rule: The independent person of Stage 2 does not sit on the panel
    SI 2006/1738 reg 19(3)

    Background:
      Given a complaint for which a panel was asked on Mon 29 June 2026

    Scenario: Appointed to the panel
      When on Mon 6 July 2026 the independent person of Stage 2 is appointed to the panel
      Then it is refused as sat at stage two, under SI 2006/1738 reg 19(3)

    Scenario: Appointed to the panel all the same
      Given this chronology
        | Mon 6 July 2026 | the chair of the panel is appointed                                           |
        | Mon 6 July 2026 | a second member of the panel is appointed                                     |
        | Mon 6 July 2026 | the independent person of Stage 2 is appointed to the panel, despite the rule |
      When on Mon 10 August 2026 the panel meets
      Then it is refused as panel not three, under SI 2006/1738 reg 19(2)

    Scenario: The appointment stays a finding
      When on Mon 6 July 2026 the independent person of Stage 2 is appointed to the panel, despite the rule
      Then it is recorded as breaking a rule: sat at stage two
      And the panel has no independent member
