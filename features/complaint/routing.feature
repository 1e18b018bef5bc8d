Feature: Points that belong to another procedure
  SI 2006/1738 regs 3 to 5, with Children Act 1989 ss.24D and 26, say which functions this procedure covers. What is
  complained of may be clear only later; a point then goes to the procedure that it belongs to, or comes back from it.

  Rule: A point goes to the procedure that its function belongs to, with a reason, and the complainant is told
    SI 2006/1738 regs 3 to 5
    Our reading: each point goes by itself, at any time, and the others go on as they were.

    Scenario: One of two points
      Given on Mon 1 June 2026 a complaint of 2 points is received
      When on Wed 3 June 2026 point 2 is routed to another service of the authority
      Then it is recorded
      And point 2 is elsewhere
      And point 2 left the procedure on Wed 3 June 2026
      And point 1 is open
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 15 June 2026

    Scenario Outline: At whatever stage
      Given on Mon 1 June 2026 a complaint of 2 points is received
      And on Tue 2 June 2026 <before>
      When on Mon 8 June 2026 point 2 is routed to staff grievance
      Then it is recorded
      And point 2 left the procedure on Mon 8 June 2026

      Examples:
        | before                                 | why                      |
        | it is acknowledged                     | in the team's own hands  |
        | the formal investigation begins        | while it is investigated |
        | the complaint is resolved by agreement | when it is resolved      |
        | the complaint is withdrawn             | when it is withdrawn     |

    Scenario: Before Stage 1 has started
      Given this complaint
        | received on | Mon 1 June 2026      |
        | from        | a child looked after |
        | point 1     | function: part 3     |
        | point 2     | not yet decided      |
      And on Mon 1 June 2026 an advocate is asked for
      When on Wed 3 June 2026 point 2 is routed to child protection conference
      Then it is recorded
      And point 2 is elsewhere
      And Stage 1 waits for an advocate

    Scenario: Two points together
      Given on Mon 1 June 2026 a complaint of 3 points is received
      When on Wed 3 June 2026 points 2 and 3 are routed to data protection
      Then it is recorded
      And point 2 is elsewhere
      And point 3 is elsewhere
      And point 1 is open

    Scenario: From one other procedure to another
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                   |
        | Wed 3 June 2026 | point 2 is routed to another service of the authority |
      When on Mon 8 June 2026 point 2 is routed to not this authority's
      Then it is recorded
      And point 2 left the procedure on Mon 8 June 2026

    Scenario: A point that belonged to another procedure from the first
      When this complaint
        | received on | Mon 1 June 2026               |
        | point 1     | function: part 3              |
        | point 2     | elsewhere: section 47 enquiry |
      Then point 2 left the procedure on Mon 1 June 2026
      And point 1 left the procedure on no day

    Scenario Outline: The reason
      Given on Mon 1 June 2026 a complaint of 2 points is received
      When on Wed 3 June 2026 point 2 is routed to another service of the authority, because <reason>
      Then <answer>

      Examples:
        | reason                                                           | answer                                   | why                    |
        | the function complained of is not one that this procedure covers | it is recorded                           | the usual one          |
        | the complainant made clear what is complained of                 | it is recorded                           | after a talk           |
        | inquiry showed what is complained of                             | it is recorded                           | after a look at it     |
        | it had been routed in error                                      | it is recorded                           | a mistake is put right |
        | nobody had time                                                  | it is impossible: unknown routing reason | the authority's affair |

    Scenario Outline: Where it cannot go
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received  |
        | Tue 2 June 2026 | point 2 is routed to staff grievance |
      When on Wed 3 June 2026 <what>
      Then it is impossible: <refusal>

      Examples:
        | what                                 | refusal              | why                                  |
        | point 1 is routed to limbo           | unknown elsewhere    | a procedure that nobody has heard of |
        | point 2 comes back, about potholes   | unknown function     | no function of the Act               |
        | point 2 is routed to staff grievance | routed there already | it was routed there                  |
        | point 1 comes back                   | routed there already | it never went                        |
        | point 3 is routed to staff grievance | point not open       | there is no point 3                  |

    Scenario: The complainant was not told
      Given on Mon 1 June 2026 a complaint of 2 points is received
      When on Wed 3 June 2026 point 2 is routed to staff grievance, and the complainant is not told
      Then it is recorded
      And notice is owed to the complainant, of the routing

    Scenario: Told after all
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                                   |
        | Wed 3 June 2026 | point 2 is routed to staff grievance, and the complainant is not told |
      When on Mon 8 June 2026 notice is given to the complainant, of the routing
      Then it is recorded
      And no notice is owed

    Scenario: A letter about one point tells nothing of another
      Given this chronology
        | Mon 1 June 2026 | a complaint of 3 points is received                                   |
        | Wed 3 June 2026 | point 2 is routed to staff grievance, and the complainant is not told |
      When on Mon 8 June 2026 point 3 is routed to staff grievance
      Then notice is owed to the complainant, of the routing

  Rule: What belongs to another procedure leaves every figure of this one
    SI 2006/1738 regs 3 to 5; SI 2006/1738 reg 13(2)
    Our reading: the record is kept of what the procedure covers. What was found of a point before it went is no outcome
    of this procedure, and the time that its routing took is not counted against the points that are left.

    Scenario: The outcome of a point that has gone
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                   |
        | Tue 2 June 2026 | the formal investigation begins                       |
        | Mon 8 June 2026 | the response finds point 1 upheld, point 2 not upheld |
      When on Wed 10 June 2026 point 2 is routed to another service of the authority
      Then its outcome is upheld, printed as upheld
      And the answered points are point 1

    Scenario: A point that has gone needs no answer
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                   |
        | Tue 2 June 2026 | the formal investigation begins                       |
        | Wed 3 June 2026 | point 2 is routed to another service of the authority |
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then it is recorded
      And Stage 1 ended on Mon 8 June 2026 by response, in time

    Scenario: A late point that has gone needs no decision
      Given this complaint
        | received on | Mon 1 June 2026                             |
        | point 1     | function: part 3                            |
        | point 2     | function: part 3; arose on: Sat 31 May 2025 |
      And on Wed 3 June 2026 point 2 is routed to another service of the authority
      When on Wed 3 June 2026 the formal investigation begins
      Then it is recorded

    Scenario: The last open point goes when the other has been resolved
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | point 1 is resolved by agreement    |
      When on Tue 30 June 2026 point 2 is routed to another service of the authority
      Then the complaint stands after resolution by agreement
      And Stage 1 ended on Wed 3 June 2026 by agreement, in time

    Scenario: The last point
      Given on Mon 1 June 2026 a complaint is received
      When on Wed 3 June 2026 point 1 is routed to another service of the authority
      Then the complaint stands after every point went to another procedure
      And the complaint counts as outside the procedure
      And Stage 1 is due on no day
      And the annual view of the year to Wed 31 March 2027 counts 0 complaints received
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint outside the procedure

    Scenario: One point of two is enough for the complaint to count
      Given on Mon 1 June 2026 a complaint of 2 points is received
      When on Wed 3 June 2026 point 2 is routed to another service of the authority
      Then the complaint counts as received
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received

  Rule: A point that comes back joins the others where they stand
    SI 2006/1738 regs 3 to 5
    Our reading: a routing may be undone, with a reason, as it was made; the time runs as if the point had never gone.

    Scenario: While the other is open
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received  |
        | Wed 3 June 2026 | point 2 is routed to staff grievance |
      When on Mon 8 June 2026 point 2 comes back
      Then it is recorded
      And no linked complaint is opened
      And point 2 is open
      And point 2 left the procedure on no day
      And Stage 1 is due on Mon 15 June 2026

    Scenario: The only point
      Given this chronology
        | Mon 1 June 2026 | a complaint is received              |
        | Tue 2 June 2026 | the formal investigation begins      |
        | Wed 3 June 2026 | point 1 is routed to staff grievance |
      When on Mon 8 June 2026 point 1 comes back
      Then it is recorded
      And the complaint stands under formal investigation
      And the complaint counts as received
      And Stage 1 starts on Mon 1 June 2026
      And Stage 1 is due on Mon 15 June 2026

    Scenario: The only point of what had never been in this procedure
      Given this complaint
        | received on | Mon 1 June 2026               |
        | point 1     | elsewhere: section 47 enquiry |
      When on Mon 8 June 2026 point 1 comes back, because the function complained of is one that this procedure covers
      Then it is recorded
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 15 June 2026

    Scenario: A point that had been answered keeps its answer
      Given this chronology
        | Mon 1 June 2026  | a complaint of 2 points is received                   |
        | Tue 2 June 2026  | the formal investigation begins                       |
        | Mon 8 June 2026  | the response finds point 1 upheld, point 2 not upheld |
        | Wed 10 June 2026 | point 2 is routed to another service of the authority |
      When on Fri 12 June 2026 point 2 comes back
      Then it is recorded
      And no linked complaint is opened
      And point 2 is not upheld
      And the complaint stands after the Stage 1 response

    Scenario: It turns out to be about another function
      Given this chronology
        | Mon 1 June 2026 | a complaint is received              |
        | Wed 3 June 2026 | point 1 is routed to staff grievance |
      When on Mon 8 June 2026 point 1 comes back, about leaving care
      Then its function rests on Children Act 1989 s.24D(1)

    Scenario: The complainant was not told that it came back
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received  |
        | Wed 3 June 2026 | point 2 is routed to staff grievance |
      When on Mon 8 June 2026 point 2 comes back, and the complainant is not told
      Then notice is owed to the complainant, of the routing

  Rule: A point that comes back after the others have moved on goes on as a linked complaint
    SI 2006/1738 regs 3 to 5; SI 2006/1738 reg 14(3)(c)
    Our reading: a complaint has one Stage 1 at a time. The linked complaint was received when the first was: it is
    counted there, once, and its Stage 1 starts with that receipt.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint of 3 points is received          |
        | Tue 2 June 2026 | the formal investigation begins              |
        | Wed 3 June 2026 | points 2 and 3 are routed to staff grievance |

    Scenario: When the others have been answered
      Given on Mon 8 June 2026 the response finds point 1 upheld
      When on Mon 6 July 2026 point 2 comes back
      Then it is recorded
      And point 2 goes on by itself
      And the complaint stands after the Stage 1 response
      And it goes on as a linked complaint
        | its points        | point 2             |
        | first received on | Mon 1 June 2026     |
        | Stage 1 starts on | Mon 1 June 2026     |
        | Stage 1 is due on | Mon 15 June 2026    |
        | it stands         | in local resolution |
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received

    Scenario: Two points come back together
      Given on Mon 8 June 2026 the response finds point 1 upheld
      When on Mon 6 July 2026 points 2 and 3 come back
      Then it goes on as a linked complaint
        | its points | points 2 and 3 |

    Scenario: As a complaint about another function
      Given on Mon 8 June 2026 the response finds point 1 upheld
      When on Mon 6 July 2026 point 2 comes back, about leaving care
      Then it goes on as a linked complaint
        | its points | point 2      |
        | about      | leaving care |

    Scenario: When the others have been withdrawn
      Given on Mon 8 June 2026 point 1 is withdrawn
      When on Mon 6 July 2026 point 2 comes back
      Then it goes on as a linked complaint
        | its points | point 2             |
        | it stands  | in local resolution |

    Scenario: The linked complaint is answered, and the first keeps its own outcome
      Given this chronology
        | Mon 8 June 2026 | the response finds point 1 upheld |
        | Mon 6 July 2026 | point 2 comes back                |
      When this chronology of the linked complaint
        | Tue 7 July 2026  | the formal investigation begins       |
        | Mon 13 July 2026 | the response finds point 1 not upheld |
      Then it is recorded
      And its outcome is not upheld, printed as not upheld
      And Stage 1 ended on Mon 13 July 2026 by response, late

    Scenario: The others go to another procedure afterwards, and what was received is still counted here
      Given this chronology
        | Mon 8 June 2026 | the response finds point 1 upheld |
        | Mon 6 July 2026 | point 2 comes back                |
      When on Tue 7 July 2026 point 1 is routed to another service of the authority
      Then the complaint counts as received
      And Stage 1 ended on Mon 8 June 2026 by response, in time
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received
      And the annual view of the year to Wed 31 March 2027 counts 0 complaints outside the procedure

    Scenario Outline: What goes on by itself goes nowhere else from here
      Given this chronology
        | Mon 8 June 2026 | the response finds point 1 upheld |
        | Mon 6 July 2026 | point 2 comes back                |
      When on Tue 7 July 2026 <what>
      Then it is impossible: <refusal>

      Examples:
        | what                                                  | refusal        | why                     |
        | point 2 comes back                                    | point not open | it is elsewhere already |
        | point 2 is routed to another service of the authority | point not open | it is the linked one's  |
        | point 2 is parted from the others                     | point not open | it was parted already   |

    Scenario: Nothing is parted from the others that goes on with them
      When on Tue 9 June 2026 point 1 is parted from the others
      Then it is impossible: point not open

    Scenario: Parted for a reason that nobody knows
      When on Tue 9 June 2026 point 2 is parted from the others, because nobody had time
      Then it is impossible: unknown routing reason

    Scenario: The complainant was not told that it goes on by itself
      Given on Mon 8 June 2026 the response finds point 1 upheld
      When on Mon 6 July 2026 point 2 comes back, and the complainant is not told
      Then notice is owed to the complainant, of the routing

    Scenario: Recorded late, it joins the others if it could on the day
      Given on Mon 15 June 2026 the response finds point 1 upheld
      When on Wed 10 June 2026 point 2 comes back
      Then it is refused as point unanswered, under SI 2006/1738 reg 13(2)

    Scenario: An answer recorded late, on a day after which a point could not have joined
      Given on Wed 10 June 2026 point 2 comes back
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then it is impossible: goes its own way

  Rule: A linked complaint goes on with what the first one knew of the complainant
    SI 2006/1738 reg 14(3)(a)
    Our reading: what was decided once of the complainant's interest is not decided again.

    Scenario: Sufficient interest had been decided
      Given this complaint
        | received on | Mon 1 June 2026   |
        | from        | such other person |
        | point 1     | function: part 3  |
        | point 2     | function: part 3  |
      And this chronology
        | Wed 3 June 2026 | sufficient interest is found           |
        | Thu 4 June 2026 | point 2 is routed to staff grievance   |
        | Fri 5 June 2026 | the complaint is resolved by agreement |
      When on Mon 6 July 2026 point 2 comes back
      Then it goes on as a linked complaint
        | Stage 1 starts on | Wed 3 June 2026  |
        | Stage 1 is due on | Wed 17 June 2026 |

    Scenario Outline: What a linked complaint cannot say
      Given this complaint
        | received on | Mon 1 June 2026  |
        | from        | a parent         |
        | point 1     | function: part 3 |
      When this continuation of it as another complaint
        | continued on      | <continued>     |
        | first received on | Mon 1 June 2026 |
        | from              | <complainant>   |
        | function          | <function>      |
      Then it is impossible: <refusal>

      Examples:
        | continued       | complainant | function | refusal           | why                                   |
        | Sun 31 May 2026 | a parent    | part 3   | days out of order | it would go on before it was received |
        | Mon 6 July 2026 | a neighbour | part 3   | unknown basis     | on no basis that the Act knows        |
        | Mon 6 July 2026 | a parent    | potholes | unknown function  | no function of the Act                |

  Rule: A point for another procedure of the authority's opens a case there, linked by its point
    SI 2006/1738 regs 3 to 5
    Our reading: one letter may open several cases. Each was received when the letter was, by the same channel, and keeps
    the clocks of its own law; each says which point of the complaint it is.

    Scenario: One letter, three procedures
      When a letter of Wed 24 June 2026 has points for this procedure, another service of the authority and data protection
      Then the letter opened a corporate complaint for point 2 and a data protection complaint for point 3
      And each of them was received on Wed 24 June 2026

    Scenario Outline: A point that is routed later
      Given on Wed 24 June 2026 a complaint of 2 points is received
      When point 2 opens a case of its own on Mon 29 June 2026, routed to <procedure>
      Then the two cases are linked as same letter
      And the link is of point 2
      And <clock> is due on <due>

      Examples:
        | procedure                        | clock                                 | due              | why                                |
        | another service of the authority | the corporate Stage 1 acknowledgement | Wed 1 July 2026  | five working days from the receipt |
        | data protection                  | the data protection acknowledgement   | Fri 24 July 2026 | thirty days from the receipt       |

    Scenario: A point that the older case does not have
      Given on Wed 24 June 2026 a complaint of 2 points is received
      When a corporate complaint of the same letter is linked to point 3 of it
      Then it is impossible: no such point
