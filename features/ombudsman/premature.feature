Feature: A premature matter comes back
  Rule: The authority has had a reasonable opportunity to investigate and reply before the Ombudsman does
    Local Government Act 1974 s.26(5)
    Our reading: what comes back is a complaint that the authority receives, or the next step of the one that it had. The
    decision and what it leads to are recorded together, or not at all; the link stands in the newer case.

    Scenario: It comes back and opens a complaint
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When the Ombudsman decides on Mon 16 June 2025 that it is not ready, and it comes back as a complaint
      Then a complaint is opened, linked to the matter that came back
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 30 June 2025

    Scenario: It comes back in the words of an earlier year
      Given this chronology
        | Mon 5 February 2024 | the Ombudsman tells of an approach |
      When the Ombudsman decides on Mon 19 February 2024 that it is referred back for local resolution, and it comes back as a complaint
      Then a complaint is opened, linked to the matter that came back

    Scenario: In words that the day does not have nothing is opened
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When the Ombudsman decides on Mon 16 June 2025 that it is referred back for local resolution, and it comes back as a complaint
      Then it is impossible: unknown ombudsman outcome

    Scenario: A complaint of ours stands behind it, and goes on as it was
      Given this chronology
        | Mon 2 June 2025 | a complaint is received |
      And somebody goes to the Ombudsman about it on Wed 4 June 2025
      When the Ombudsman decides on Mon 9 June 2025 that it is not ready, and the complaint is only linked
      Then the matter stands after the Ombudsman's decision
      And the complaint it is about stands in local resolution

    Scenario: The complaint behind it goes to Stage 2
      Given this chronology
        | Mon 2 June 2025  | a complaint is received               |
        | Wed 4 June 2025  | the formal investigation begins       |
        | Fri 13 June 2025 | the response finds point 1 not upheld |
      And somebody goes to the Ombudsman about it on Mon 16 June 2025
      When the Ombudsman decides on Mon 23 June 2025 that it is not ready, and the complaint goes to Stage 2
      Then the complaint it is about stands at Stage 2

    Scenario: The complaint behind it is reinstated
      Given this chronology
        | Mon 2 June 2025 | a complaint is received                   |
        | Wed 4 June 2025 | it is withdrawn orally by the complainant |
      And somebody goes to the Ombudsman about it on Mon 16 June 2025
      When the Ombudsman decides on Mon 23 June 2025 that it is not ready, and the complaint is reinstated
      Then the complaint it is about stands in local resolution

    Scenario: Its procedure does not allow it, and nothing is recorded
      Given this chronology
        | Mon 2 June 2025 | a complaint is received |
      And somebody goes to the Ombudsman about it on Wed 4 June 2025
      When the Ombudsman decides on Mon 9 June 2025 that it is not ready, and the complaint is reinstated
      Then it is impossible: nothing withdrawn
