# The Sustainable Development Goals and the priorities of the Sendai Framework, in short.
goal-sdg-1 = No poverty
goal-sdg-2 = Zero hunger
goal-sdg-3 = Good health and well-being
goal-sdg-4 = Quality education
goal-sdg-5 = Gender equality
goal-sdg-6 = Clean water and sanitation
goal-sdg-7 = Affordable and clean energy
goal-sdg-8 = Decent work and economic growth
goal-sdg-9 = Industry, innovation and infrastructure
goal-sdg-10 = Reduced inequalities
goal-sdg-11 = Sustainable cities and communities
goal-sdg-12 = Responsible consumption and production
goal-sdg-13 = Climate action
goal-sdg-14 = Life below water
goal-sdg-15 = Life on land
goal-sdg-16 = Peace, justice and strong institutions
goal-sdg-17 = Partnerships for the goals

goal-sendai-1 = Understanding disaster risk
goal-sendai-2 = Strengthening disaster risk governance
goal-sendai-3 = Investing in disaster risk reduction for resilience
goal-sendai-4 = Preparing for response, and building back better
