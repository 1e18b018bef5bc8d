Feature: Going to the Ombudsman
  The Local Government and Social Care Ombudsman looks into what the procedure left. What becomes of a matter there is a
  case of its own; here it is recorded that the complaint went.

  Rule: After Stage 3 the complaint may go to the Ombudsman
    SI 2006/1738 reg 20(3)
    The response to the panel says how. Our reading: by then the authority needs no agreement to refer it.

    Background:
      Given a complaint on which a panel's recommendations were received on Wed 12 August 2026
      And on Thu 3 September 2026 the response to the panel finds point 1 not upheld

    Scenario Outline: After the response to the panel
      When on Mon 7 September 2026 <referral>
      Then it is recorded
      And the complaint went to the Ombudsman on Mon 7 September 2026
      And the complaint stands after the Stage 3 response

      Examples:
        | referral                                            | why                        |
        | the complainant goes to the Ombudsman               | the procedure is over      |
        | the authority refers the complaint to the Ombudsman | nothing is cut short by it |

    Scenario: A second time
      Given on Mon 7 September 2026 the complainant goes to the Ombudsman
      When on Mon 5 October 2026 the complainant goes to the Ombudsman
      Then it is recorded
      And the complaint went to the Ombudsman on Mon 7 September 2026

  Rule: After a sound Stage 2, both sides may agree to go to the Ombudsman without a panel
    Getting the Best from Complaints (DfES 2006)
    Guidance. Our reading: a Stage 2 without an independent person is not sound, and what the complainant has agreed to is
    recorded with the referral.

    Scenario: Agreed after Stage 2
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      When on Mon 8 June 2026 the authority refers the complaint to the Ombudsman, as the complainant agrees
      Then it is recorded
      And the complaint went to the Ombudsman on Mon 8 June 2026

    Scenario: Agreed once a panel had been asked for
      Given a complaint for which a panel was asked on Mon 29 June 2026
      When on Mon 6 July 2026 the authority refers the complaint to the Ombudsman, as the complainant agrees
      Then it is recorded

    Scenario: Early, and the panel is held all the same
      Given a complaint for which a panel was asked on Mon 29 June 2026
      When on Mon 6 July 2026 the authority refers the complaint to the Ombudsman, as the complainant agrees
      Then the complaint stands at Stage 3
      And the panel's meeting is still to come

    Scenario Outline: Not agreed
      Given <situation>
      When on Mon 6 July 2026 the authority refers the complaint to the Ombudsman
      Then it is refused as early referral not agreed, under Getting the Best from Complaints (DfES 2006)

      Examples:
        | situation                                                   | why                        |
        | a complaint that Stage 2 answered on Thu 28 May 2026        | the panel would be cut off |
        | a complaint for which a panel was asked on Mon 29 June 2026 | it has not answered        |
        | a complaint on which a panel met on Wed 1 July 2026         | nor has it here            |

    Scenario: Not agreed, all the same
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      When on Mon 8 June 2026 the authority refers the complaint to the Ombudsman, despite the rule
      Then it is recorded as breaking a rule: early referral not agreed
      And the complaint went to the Ombudsman on Mon 8 June 2026

    Scenario: Before Stage 2 was answered
      Given this chronology
        | Mon 1 June 2026  | a complaint is received |
        | Tue 16 June 2026 | Stage 2 is asked for    |
      When on Mon 6 July 2026 the authority refers the complaint to the Ombudsman, as the complainant agrees
      Then it is refused as early referral too early, under Getting the Best from Complaints (DfES 2006)

    Scenario: After a Stage 2 without an independent person
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                        |
        | Tue 16 June 2026 | Stage 2 is asked for                           |
        | Fri 3 July 2026  | the authority decides point 1 upheld           |
        | Fri 3 July 2026  | the Stage 2 response is sent, despite the rule |
      When on Mon 6 July 2026 the authority refers the complaint to the Ombudsman, as the complainant agrees
      Then it is refused as early referral too early, under Getting the Best from Complaints (DfES 2006)

  Rule: The complainant may go to the Ombudsman at any time
    Getting the Best from Complaints (DfES 2006)
    Our reading: what is agreed about an early referral binds the authority. Whether a complaint came too early is for the
    Ombudsman to say; here it goes on as it was, and its time runs.

    Scenario Outline: At any stage
      Given <situation>
      When on Mon 6 July 2026 the complainant goes to the Ombudsman
      Then it is recorded
      And the complaint went to the Ombudsman on Mon 6 July 2026
      And the complaint stands <stage>

      Examples:
        | situation                                                                                      | stage                      | why                   |
        | on Mon 1 June 2026 a complaint is received                                                     | in local resolution        | before any answer     |
        | a complaint that Stage 2 answered on Thu 28 May 2026                                           | after the Stage 2 response | without a panel       |
        | a complaint for which a panel was asked on Mon 29 June 2026                                    | at Stage 3                 | while a panel is held |
        | a complaint that Stage 2 answered on Thu 28 May 2026 and that was completed on Mon 1 June 2026 | after completion           | the file was closed   |

    Scenario: Its time runs on
      Given on Mon 1 June 2026 a complaint is received
      When on Fri 5 June 2026 the complainant goes to the Ombudsman
      Then on Tue 16 June 2026 the time for Stage 1 has run out
